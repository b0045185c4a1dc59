/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_Do_Book_AgainInputs */

const sv_booking_do_book_again = /** @type {(inputs: Booking_Do_Book_AgainInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Boka igen`)
};

const en_booking_do_book_again = /** @type {(inputs: Booking_Do_Book_AgainInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Book again`)
};

/**
* | output |
* | --- |
* | "Book again" |
*
* @param {Booking_Do_Book_AgainInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_do_book_again = /** @type {((inputs?: Booking_Do_Book_AgainInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Do_Book_AgainInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_do_book_again(inputs)
	return sv_booking_do_book_again(inputs)
});