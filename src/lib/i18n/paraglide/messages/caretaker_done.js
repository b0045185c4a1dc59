/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Caretaker_DoneInputs */

const sv_caretaker_done = /** @type {(inputs: Caretaker_DoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Sett till`)
};

const en_caretaker_done = /** @type {(inputs: Caretaker_DoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Looked after`)
};

/**
* | output |
* | --- |
* | "Looked after" |
*
* @param {Caretaker_DoneInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const caretaker_done = /** @type {((inputs?: Caretaker_DoneInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Caretaker_DoneInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_caretaker_done(inputs)
	return sv_caretaker_done(inputs)
});