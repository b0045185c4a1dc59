/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Feed_ChangeInputs */

const sv_feed_change = /** @type {(inputs: Feed_ChangeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dina kalendrar`)
};

const en_feed_change = /** @type {(inputs: Feed_ChangeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Your calendars`)
};

/**
* | output |
* | --- |
* | "Your calendars" |
*
* @param {Feed_ChangeInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const feed_change = /** @type {((inputs?: Feed_ChangeInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Feed_ChangeInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_feed_change(inputs)
	return sv_feed_change(inputs)
});