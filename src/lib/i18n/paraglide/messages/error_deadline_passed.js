/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Error_Deadline_PassedInputs */

const sv_error_deadline_passed = /** @type {(inputs: Error_Deadline_PassedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Tiden för att svara har gått ut. Det går bra att fråga igen.`)
};

const en_error_deadline_passed = /** @type {(inputs: Error_Deadline_PassedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The time to answer has run out. You are welcome to ask again.`)
};

/**
* | output |
* | --- |
* | "The time to answer has run out. You are welcome to ask again." |
*
* @param {Error_Deadline_PassedInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const error_deadline_passed = /** @type {((inputs?: Error_Deadline_PassedInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Deadline_PassedInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_error_deadline_passed(inputs)
	return sv_error_deadline_passed(inputs)
});