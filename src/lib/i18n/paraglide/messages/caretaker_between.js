/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ length: NonNullable<unknown> }} Caretaker_BetweenInputs */

const sv_caretaker_between = /** @type {(inputs: Caretaker_BetweenInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.length} till nästa`)
};

const en_caretaker_between = /** @type {(inputs: Caretaker_BetweenInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.length} until the next`)
};

/**
* | output |
* | --- |
* | "{length} until the next" |
*
* @param {Caretaker_BetweenInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const caretaker_between = /** @type {((inputs: Caretaker_BetweenInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Caretaker_BetweenInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_caretaker_between(inputs)
	return sv_caretaker_between(inputs)
});