/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ grace: NonNullable<unknown> }} Booking_Here_ByInputs */

const sv_booking_here_by = /** @type {(inputs: Booking_Here_ByInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Säg till senast ${i?.grace}. Annars blir lokalen ledig för nästa.`)
};

const en_booking_here_by = /** @type {(inputs: Booking_Here_ByInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Say so by ${i?.grace}. Otherwise the room is freed for the next.`)
};

/**
* | output |
* | --- |
* | "Say so by {grace}. Otherwise the room is freed for the next." |
*
* @param {Booking_Here_ByInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_here_by = /** @type {((inputs: Booking_Here_ByInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Here_ByInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_here_by(inputs)
	return sv_booking_here_by(inputs)
});