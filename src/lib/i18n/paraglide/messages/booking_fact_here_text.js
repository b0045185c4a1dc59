/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ minutes: NonNullable<unknown> }} Booking_Fact_Here_TextInputs */

const sv_booking_fact_here_text = /** @type {(inputs: Booking_Fact_Here_TextInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Säg till här när du är på plats. Har ingen gjort det ${i?.minutes} minuter efter att tiden börjat blir lokalen ledig för nästa.`)
};

const en_booking_fact_here_text = /** @type {(inputs: Booking_Fact_Here_TextInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Say so here when you have come. If nobody has ${i?.minutes} minutes into the time, the room is freed for the next.`)
};

/**
* | output |
* | --- |
* | "Say so here when you have come. If nobody has {minutes} minutes into the time, the room is freed for the next." |
*
* @param {Booking_Fact_Here_TextInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_fact_here_text = /** @type {((inputs: Booking_Fact_Here_TextInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Fact_Here_TextInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_fact_here_text(inputs)
	return sv_booking_fact_here_text(inputs)
});