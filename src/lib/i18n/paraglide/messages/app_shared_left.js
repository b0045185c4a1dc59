/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} App_Shared_LeftInputs */

const sv_app_shared_left = /** @type {(inputs: App_Shared_LeftInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Allt kom inte med: bara foton går att dela hit, högst åtta åt gången.`)
};

const en_app_shared_left = /** @type {(inputs: App_Shared_LeftInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Not everything came along: only photos can be shared here, at most eight at a time.`)
};

/**
* | output |
* | --- |
* | "Not everything came along: only photos can be shared here, at most eight at a time." |
*
* @param {App_Shared_LeftInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const app_shared_left = /** @type {((inputs?: App_Shared_LeftInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<App_Shared_LeftInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_app_shared_left(inputs)
	return sv_app_shared_left(inputs)
});