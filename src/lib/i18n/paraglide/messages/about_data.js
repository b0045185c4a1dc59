/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} About_DataInputs */

const sv_about_data = /** @type {(inputs: About_DataInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Din e-postadress, namnet du väljer, det du annonserar och era lån och meddelanden. Bara ni som är del i ett lån kan läsa det ni skriver till varandra.`)
};

const en_about_data = /** @type {(inputs: About_DataInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Your e-mail address, the name you choose, what you list, and your loans and messages. Only the two of you can read what you write to each other.`)
};

/**
* | output |
* | --- |
* | "Your e-mail address, the name you choose, what you list, and your loans and messages. Only the two of you can read what you write to each other." |
*
* @param {About_DataInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const about_data = /** @type {((inputs?: About_DataInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<About_DataInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_about_data(inputs)
	return sv_about_data(inputs)
});