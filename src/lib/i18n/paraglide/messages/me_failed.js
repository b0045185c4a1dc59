/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Me_FailedInputs */

const sv_me_failed = /** @type {(inputs: Me_FailedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dina uppgifter gick inte att hämta.`)
};

const en_me_failed = /** @type {(inputs: Me_FailedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Your details could not be fetched.`)
};

/**
* | output |
* | --- |
* | "Your details could not be fetched." |
*
* @param {Me_FailedInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const me_failed = /** @type {((inputs?: Me_FailedInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Me_FailedInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_me_failed(inputs)
	return sv_me_failed(inputs)
});