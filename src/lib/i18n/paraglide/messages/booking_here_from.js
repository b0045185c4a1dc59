/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ when: NonNullable<unknown>, grace: NonNullable<unknown> }} Booking_Here_FromInputs */

const sv_booking_here_from = /** @type {(inputs: Booking_Here_FromInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Från ${i?.when} kan du säga till här att du är på plats. Gör du det inte senast ${i?.grace} blir lokalen ledig för nästa.`)
};

const en_booking_here_from = /** @type {(inputs: Booking_Here_FromInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`From ${i?.when} you can say here that you have come. If you have not by ${i?.grace}, the room is freed for the next.`)
};

/**
* | output |
* | --- |
* | "From {when} you can say here that you have come. If you have not by {grace}, the room is freed for the next." |
*
* @param {Booking_Here_FromInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_here_from = /** @type {((inputs: Booking_Here_FromInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Here_FromInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_here_from(inputs)
	return sv_booking_here_from(inputs)
});