/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Caretaker_BackInputs */

const sv_caretaker_back = /** @type {(inputs: Caretaker_BackInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Till Mitt`)
};

const en_caretaker_back = /** @type {(inputs: Caretaker_BackInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`To My things`)
};

/**
* | output |
* | --- |
* | "To My things" |
*
* @param {Caretaker_BackInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const caretaker_back = /** @type {((inputs?: Caretaker_BackInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Caretaker_BackInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_caretaker_back(inputs)
	return sv_caretaker_back(inputs)
});