/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Caretaker_TitleInputs */

const sv_caretaker_title = /** @type {(inputs: Caretaker_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vaktmästarens dag`)
};

const en_caretaker_title = /** @type {(inputs: Caretaker_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The caretaker’s day`)
};

/**
* | output |
* | --- |
* | "The caretaker’s day" |
*
* @param {Caretaker_TitleInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const caretaker_title = /** @type {((inputs?: Caretaker_TitleInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Caretaker_TitleInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_caretaker_title(inputs)
	return sv_caretaker_title(inputs)
});