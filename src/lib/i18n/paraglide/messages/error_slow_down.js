/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Error_Slow_DownInputs */

const sv_error_slow_down = /** @type {(inputs: Error_Slow_DownInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Det blev många på kort tid. Vänta en stund och försök igen. Det du skrev finns kvar.`)
};

const en_error_slow_down = /** @type {(inputs: Error_Slow_DownInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`That was a lot in a short time. Wait a while and try again. What you wrote is still here.`)
};

/**
* | output |
* | --- |
* | "That was a lot in a short time. Wait a while and try again. What you wrote is still here." |
*
* @param {Error_Slow_DownInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const error_slow_down = /** @type {((inputs?: Error_Slow_DownInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Slow_DownInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_error_slow_down(inputs)
	return sv_error_slow_down(inputs)
});