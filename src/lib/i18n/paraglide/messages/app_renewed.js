/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} App_RenewedInputs */

const sv_app_renewed = /** @type {(inputs: App_RenewedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ny version finns.`)
};

const en_app_renewed = /** @type {(inputs: App_RenewedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`There is a new version.`)
};

/**
* | output |
* | --- |
* | "There is a new version." |
*
* @param {App_RenewedInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const app_renewed = /** @type {((inputs?: App_RenewedInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<App_RenewedInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_app_renewed(inputs)
	return sv_app_renewed(inputs)
});