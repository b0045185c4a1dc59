/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ who: NonNullable<unknown>, title: NonNullable<unknown>, day: NonNullable<unknown> }} Booking_Is_Overdue_OwnerInputs */

const sv_booking_is_overdue_owner = /** @type {(inputs: Booking_Is_Overdue_OwnerInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.who} har kvar ${i?.title} som skulle vara tillbaka ${i?.day}. Skriv en rad, det är oftast bara glömt.`)
};

const en_booking_is_overdue_owner = /** @type {(inputs: Booking_Is_Overdue_OwnerInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.who} still has ${i?.title}, due back ${i?.day}. Drop a line: most often it was only forgotten.`)
};

/**
* | output |
* | --- |
* | "{who} still has {title}, due back {day}. Drop a line: most often it was only forgotten." |
*
* @param {Booking_Is_Overdue_OwnerInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_is_overdue_owner = /** @type {((inputs: Booking_Is_Overdue_OwnerInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Is_Overdue_OwnerInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_is_overdue_owner(inputs)
	return sv_booking_is_overdue_owner(inputs)
});