/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Caretaker_LinkInputs */

const sv_caretaker_link = /** @type {(inputs: Caretaker_LinkInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vaktmästarens dag`)
};

const en_caretaker_link = /** @type {(inputs: Caretaker_LinkInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The caretaker’s day`)
};

/**
* | output |
* | --- |
* | "The caretaker’s day" |
*
* @param {Caretaker_LinkInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const caretaker_link = /** @type {((inputs?: Caretaker_LinkInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Caretaker_LinkInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_caretaker_link(inputs)
	return sv_caretaker_link(inputs)
});