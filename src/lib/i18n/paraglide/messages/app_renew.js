/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} App_RenewInputs */

const sv_app_renew = /** @type {(inputs: App_RenewInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Visa den`)
};

const en_app_renew = /** @type {(inputs: App_RenewInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Show it`)
};

/**
* | output |
* | --- |
* | "Show it" |
*
* @param {App_RenewInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const app_renew = /** @type {((inputs?: App_RenewInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<App_RenewInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_app_renew(inputs)
	return sv_app_renew(inputs)
});