/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Error_Already_WaitingInputs */

const sv_error_already_waiting = /** @type {(inputs: Error_Already_WaitingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Du står redan i kö för den tiden.`)
};

const en_error_already_waiting = /** @type {(inputs: Error_Already_WaitingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`You are already on the waiting list for that time.`)
};

/**
* | output |
* | --- |
* | "You are already on the waiting list for that time." |
*
* @param {Error_Already_WaitingInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const error_already_waiting = /** @type {((inputs?: Error_Already_WaitingInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Already_WaitingInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_error_already_waiting(inputs)
	return sv_error_already_waiting(inputs)
});