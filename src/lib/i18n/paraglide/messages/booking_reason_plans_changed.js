/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_Reason_Plans_ChangedInputs */

const sv_booking_reason_plans_changed = /** @type {(inputs: Booking_Reason_Plans_ChangedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Planerna ändrades`)
};

const en_booking_reason_plans_changed = /** @type {(inputs: Booking_Reason_Plans_ChangedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Plans changed`)
};

/**
* | output |
* | --- |
* | "Plans changed" |
*
* @param {Booking_Reason_Plans_ChangedInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_reason_plans_changed = /** @type {((inputs?: Booking_Reason_Plans_ChangedInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Reason_Plans_ChangedInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_reason_plans_changed(inputs)
	return sv_booking_reason_plans_changed(inputs)
});