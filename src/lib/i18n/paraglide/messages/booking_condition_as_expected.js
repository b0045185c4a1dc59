/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_Condition_As_ExpectedInputs */

const sv_booking_condition_as_expected = /** @type {(inputs: Booking_Condition_As_ExpectedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Som det ska vara`)
};

const en_booking_condition_as_expected = /** @type {(inputs: Booking_Condition_As_ExpectedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`As it should be`)
};

/**
* | output |
* | --- |
* | "As it should be" |
*
* @param {Booking_Condition_As_ExpectedInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_condition_as_expected = /** @type {((inputs?: Booking_Condition_As_ExpectedInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Condition_As_ExpectedInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_condition_as_expected(inputs)
	return sv_booking_condition_as_expected(inputs)
});