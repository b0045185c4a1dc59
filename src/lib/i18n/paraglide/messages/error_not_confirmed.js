/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Error_Not_ConfirmedInputs */

const sv_error_not_confirmed = /** @type {(inputs: Error_Not_ConfirmedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Den exakta platsen visas när ägaren har sagt ja.`)
};

const en_error_not_confirmed = /** @type {(inputs: Error_Not_ConfirmedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The exact place is shown once the owner has said yes.`)
};

/**
* | output |
* | --- |
* | "The exact place is shown once the owner has said yes." |
*
* @param {Error_Not_ConfirmedInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const error_not_confirmed = /** @type {((inputs?: Error_Not_ConfirmedInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Not_ConfirmedInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_error_not_confirmed(inputs)
	return sv_error_not_confirmed(inputs)
});