/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Caretaker_HereInputs */

const sv_caretaker_here = /** @type {(inputs: Caretaker_HereInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`På plats`)
};

const en_caretaker_here = /** @type {(inputs: Caretaker_HereInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Here`)
};

/**
* | output |
* | --- |
* | "Here" |
*
* @param {Caretaker_HereInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const caretaker_here = /** @type {((inputs?: Caretaker_HereInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Caretaker_HereInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_caretaker_here(inputs)
	return sv_caretaker_here(inputs)
});