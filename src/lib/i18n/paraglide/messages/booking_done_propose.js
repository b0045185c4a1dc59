/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ who: NonNullable<unknown> }} Booking_Done_ProposeInputs */

const sv_booking_done_propose = /** @type {(inputs: Booking_Done_ProposeInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.who} har fått ditt förslag.`)
};

const en_booking_done_propose = /** @type {(inputs: Booking_Done_ProposeInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.who} has your suggestion.`)
};

/**
* | output |
* | --- |
* | "{who} has your suggestion." |
*
* @param {Booking_Done_ProposeInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_done_propose = /** @type {((inputs: Booking_Done_ProposeInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Done_ProposeInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_done_propose(inputs)
	return sv_booking_done_propose(inputs)
});