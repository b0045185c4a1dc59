/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Book_Behalf_Contact_HintInputs */

const sv_book_behalf_contact_hint = /** @type {(inputs: Book_Behalf_Contact_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Så att ni når den som har bokat.`)
};

const en_book_behalf_contact_hint = /** @type {(inputs: Book_Behalf_Contact_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`So that you can reach whoever has booked.`)
};

/**
* | output |
* | --- |
* | "So that you can reach whoever has booked." |
*
* @param {Book_Behalf_Contact_HintInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const book_behalf_contact_hint = /** @type {((inputs?: Book_Behalf_Contact_HintInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Book_Behalf_Contact_HintInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_book_behalf_contact_hint(inputs)
	return sv_book_behalf_contact_hint(inputs)
});