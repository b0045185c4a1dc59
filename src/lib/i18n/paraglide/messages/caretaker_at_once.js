/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Caretaker_At_OnceInputs */

const sv_caretaker_at_once = /** @type {(inputs: Caretaker_At_OnceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nästa direkt efter`)
};

const en_caretaker_at_once = /** @type {(inputs: Caretaker_At_OnceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The next straight after`)
};

/**
* | output |
* | --- |
* | "The next straight after" |
*
* @param {Caretaker_At_OnceInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const caretaker_at_once = /** @type {((inputs?: Caretaker_At_OnceInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Caretaker_At_OnceInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_caretaker_at_once(inputs)
	return sv_caretaker_at_once(inputs)
});