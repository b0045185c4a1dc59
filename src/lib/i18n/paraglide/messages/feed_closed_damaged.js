/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Feed_Closed_DamagedInputs */

const sv_feed_closed_damaged = /** @type {(inputs: Feed_Closed_DamagedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Stängt: trasigt`)
};

const en_feed_closed_damaged = /** @type {(inputs: Feed_Closed_DamagedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Closed: broken`)
};

/**
* | output |
* | --- |
* | "Closed: broken" |
*
* @param {Feed_Closed_DamagedInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const feed_closed_damaged = /** @type {((inputs?: Feed_Closed_DamagedInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Feed_Closed_DamagedInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_feed_closed_damaged(inputs)
	return sv_feed_closed_damaged(inputs)
});