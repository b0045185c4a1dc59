/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_Fact_DepositInputs */

const sv_booking_fact_deposit = /** @type {(inputs: Booking_Fact_DepositInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Pant`)
};

const en_booking_fact_deposit = /** @type {(inputs: Booking_Fact_DepositInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Deposit`)
};

/**
* | output |
* | --- |
* | "Deposit" |
*
* @param {Booking_Fact_DepositInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_fact_deposit = /** @type {((inputs?: Booking_Fact_DepositInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Fact_DepositInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_fact_deposit(inputs)
	return sv_booking_fact_deposit(inputs)
});