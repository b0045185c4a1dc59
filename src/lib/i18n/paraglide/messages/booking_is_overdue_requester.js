/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ title: NonNullable<unknown>, day: NonNullable<unknown>, who: NonNullable<unknown> }} Booking_Is_Overdue_RequesterInputs */

const sv_booking_is_overdue_requester = /** @type {(inputs: Booking_Is_Overdue_RequesterInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.title} skulle ha varit tillbaka ${i?.day}. Lämna tillbaka så snart du kan, eller fråga ${i?.who} om du får låna längre.`)
};

const en_booking_is_overdue_requester = /** @type {(inputs: Booking_Is_Overdue_RequesterInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.title} was due back ${i?.day}. Give it back as soon as you can, or ask ${i?.who} to keep it longer.`)
};

/**
* | output |
* | --- |
* | "{title} was due back {day}. Give it back as soon as you can, or ask {who} to keep it longer." |
*
* @param {Booking_Is_Overdue_RequesterInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_is_overdue_requester = /** @type {((inputs: Booking_Is_Overdue_RequesterInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Is_Overdue_RequesterInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_is_overdue_requester(inputs)
	return sv_booking_is_overdue_requester(inputs)
});