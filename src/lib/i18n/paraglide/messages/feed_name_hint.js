/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Feed_Name_HintInputs */

const sv_feed_name_hint = /** @type {(inputs: Feed_Name_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Så att du känner igen den, som Kommunens kalender`)
};

const en_feed_name_hint = /** @type {(inputs: Feed_Name_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`For you to know it by, such as The municipality's calendar`)
};

/**
* | output |
* | --- |
* | "For you to know it by, such as The municipality's calendar" |
*
* @param {Feed_Name_HintInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const feed_name_hint = /** @type {((inputs?: Feed_Name_HintInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Feed_Name_HintInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_feed_name_hint(inputs)
	return sv_feed_name_hint(inputs)
});