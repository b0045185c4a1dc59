/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Charge_Want_FreeInputs */

const sv_charge_want_free = /** @type {(inputs: Charge_Want_FreeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Önskas gratis`)
};

const en_charge_want_free = /** @type {(inputs: Charge_Want_FreeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Hoped for free`)
};

/**
* | output |
* | --- |
* | "Hoped for free" |
*
* @param {Charge_Want_FreeInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const charge_want_free = /** @type {((inputs?: Charge_Want_FreeInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Charge_Want_FreeInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_charge_want_free(inputs)
	return sv_charge_want_free(inputs)
});