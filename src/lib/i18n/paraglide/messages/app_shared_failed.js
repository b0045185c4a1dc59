/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} App_Shared_FailedInputs */

const sv_app_shared_failed = /** @type {(inputs: App_Shared_FailedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`En bild gick inte att läsa och är inte med.`)
};

const en_app_shared_failed = /** @type {(inputs: App_Shared_FailedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`One photo could not be read and was left out.`)
};

/**
* | output |
* | --- |
* | "One photo could not be read and was left out." |
*
* @param {App_Shared_FailedInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const app_shared_failed = /** @type {((inputs?: App_Shared_FailedInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<App_Shared_FailedInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_app_shared_failed(inputs)
	return sv_app_shared_failed(inputs)
});