/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Feed_AddInputs */

const sv_feed_add = /** @type {(inputs: Feed_AddInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Lägg till en kalender`)
};

const en_feed_add = /** @type {(inputs: Feed_AddInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Add a calendar`)
};

/**
* | output |
* | --- |
* | "Add a calendar" |
*
* @param {Feed_AddInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const feed_add = /** @type {((inputs?: Feed_AddInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Feed_AddInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_feed_add(inputs)
	return sv_feed_add(inputs)
});