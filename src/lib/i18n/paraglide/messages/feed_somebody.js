/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Feed_SomebodyInputs */

const sv_feed_somebody = /** @type {(inputs: Feed_SomebodyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Någon som har flyttat`)
};

const en_feed_somebody = /** @type {(inputs: Feed_SomebodyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Somebody who has moved`)
};

/**
* | output |
* | --- |
* | "Somebody who has moved" |
*
* @param {Feed_SomebodyInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const feed_somebody = /** @type {((inputs?: Feed_SomebodyInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Feed_SomebodyInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_feed_somebody(inputs)
	return sv_feed_somebody(inputs)
});