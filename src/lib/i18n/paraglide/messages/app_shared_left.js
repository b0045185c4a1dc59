/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} App_Shared_LeftInputs */

const sv_app_shared_left = /** @type {(inputs: App_Shared_LeftInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Allt kom inte med. Högst åtta foton åt gången får plats, och mobilen måste ha rum för dem. Du kan också lägga till foton här i formuläret.`)
};

const en_app_shared_left = /** @type {(inputs: App_Shared_LeftInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Not everything came along. At most eight photos fit at a time, and the phone must have room for them. You can also add photos here in the form.`)
};

/**
* | output |
* | --- |
* | "Not everything came along. At most eight photos fit at a time, and the phone must have room for them. You can also add photos here in the form." |
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