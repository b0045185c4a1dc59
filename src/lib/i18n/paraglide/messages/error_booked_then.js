/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Error_Booked_ThenInputs */

const sv_error_booked_then = /** @type {(inputs: Error_Booked_ThenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Den är bokad några av de dagarna. Välj andra dagar, eller prata med den som har bokat.`)
};

const en_error_booked_then = /** @type {(inputs: Error_Booked_ThenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`It is booked on some of those days. Choose other days, or talk to the person who booked.`)
};

/**
* | output |
* | --- |
* | "It is booked on some of those days. Choose other days, or talk to the person who booked." |
*
* @param {Error_Booked_ThenInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const error_booked_then = /** @type {((inputs?: Error_Booked_ThenInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Booked_ThenInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_error_booked_then(inputs)
	return sv_error_booked_then(inputs)
});