/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Feed_LinkInputs */

const sv_feed_link = /** @type {(inputs: Feed_LinkInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kalendrar`)
};

const en_feed_link = /** @type {(inputs: Feed_LinkInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Calendars`)
};

/**
* | output |
* | --- |
* | "Calendars" |
*
* @param {Feed_LinkInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const feed_link = /** @type {((inputs?: Feed_LinkInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Feed_LinkInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_feed_link(inputs)
	return sv_feed_link(inputs)
});