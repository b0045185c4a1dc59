/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} About_Data_TitleInputs */

const sv_about_data_title = /** @type {(inputs: About_Data_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vad som sparas`)
};

const en_about_data_title = /** @type {(inputs: About_Data_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What is kept`)
};

/**
* | output |
* | --- |
* | "What is kept" |
*
* @param {About_Data_TitleInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const about_data_title = /** @type {((inputs?: About_Data_TitleInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<About_Data_TitleInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_about_data_title(inputs)
	return sv_about_data_title(inputs)
});