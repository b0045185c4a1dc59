/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Error_OfflineInputs */

const sv_error_offline = /** @type {(inputs: Error_OfflineInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ingen kontakt med Bytorget just nu. Det du skrev finns kvar. Försök igen när du har täckning.`)
};

const en_error_offline = /** @type {(inputs: Error_OfflineInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No contact with Bytorget right now. What you wrote is still here. Try again when you have coverage.`)
};

/**
* | output |
* | --- |
* | "No contact with Bytorget right now. What you wrote is still here. Try again when you have coverage." |
*
* @param {Error_OfflineInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const error_offline = /** @type {((inputs?: Error_OfflineInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_OfflineInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_error_offline(inputs)
	return sv_error_offline(inputs)
});