/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Charge_Want_ShareInputs */

const sv_charge_want_share = /** @type {(inputs: Charge_Want_ShareInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Delar gärna på kostnaden`)
};

const en_charge_want_share = /** @type {(inputs: Charge_Want_ShareInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Glad to share the cost`)
};

/**
* | output |
* | --- |
* | "Glad to share the cost" |
*
* @param {Charge_Want_ShareInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const charge_want_share = /** @type {((inputs?: Charge_Want_ShareInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Charge_Want_ShareInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_charge_want_share(inputs)
	return sv_charge_want_share(inputs)
});