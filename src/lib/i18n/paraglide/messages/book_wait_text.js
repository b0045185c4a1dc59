/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Book_Wait_TextInputs */

const sv_book_wait_text = /** @type {(inputs: Book_Wait_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`I kön får den som har väntat längst tiden erbjuden om den blir ledig. Då får du ett mejl, och platsen hålls åt dig i två timmar, inte på natten.`)
};

const en_book_wait_text = /** @type {(inputs: Book_Wait_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`If the time comes free, it is offered to the one who has waited longest. You get an e-mail then, and the place is held for you for two hours, not at night.`)
};

/**
* | output |
* | --- |
* | "If the time comes free, it is offered to the one who has waited longest. You get an e-mail then, and the place is held for you for two hours, not at night." |
*
* @param {Book_Wait_TextInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const book_wait_text = /** @type {((inputs?: Book_Wait_TextInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Book_Wait_TextInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_book_wait_text(inputs)
	return sv_book_wait_text(inputs)
});