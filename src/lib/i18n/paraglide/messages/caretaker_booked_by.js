/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ who: NonNullable<unknown> }} Caretaker_Booked_ByInputs */

const sv_caretaker_booked_by = /** @type {(inputs: Caretaker_Booked_ByInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Bokat av ${i?.who}`)
};

const en_caretaker_booked_by = /** @type {(inputs: Caretaker_Booked_ByInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Booked by ${i?.who}`)
};

/**
* | output |
* | --- |
* | "Booked by {who}" |
*
* @param {Caretaker_Booked_ByInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const caretaker_booked_by = /** @type {((inputs: Caretaker_Booked_ByInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Caretaker_Booked_ByInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_caretaker_booked_by(inputs)
	return sv_caretaker_booked_by(inputs)
});