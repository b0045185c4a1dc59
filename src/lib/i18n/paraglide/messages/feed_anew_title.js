/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Feed_Anew_TitleInputs */

const sv_feed_anew_title = /** @type {(inputs: Feed_Anew_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Göra en ny adress?`)
};

const en_feed_anew_title = /** @type {(inputs: Feed_Anew_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Make a new address?`)
};

/**
* | output |
* | --- |
* | "Make a new address?" |
*
* @param {Feed_Anew_TitleInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const feed_anew_title = /** @type {((inputs?: Feed_Anew_TitleInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Feed_Anew_TitleInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_feed_anew_title(inputs)
	return sv_feed_anew_title(inputs)
});