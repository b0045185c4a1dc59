/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Handover_BackInputs */

const sv_handover_back = /** @type {(inputs: Handover_BackInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Tillbaka till lånet`)
};

const en_handover_back = /** @type {(inputs: Handover_BackInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Back to the loan`)
};

/**
* | output |
* | --- |
* | "Back to the loan" |
*
* @param {Handover_BackInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const handover_back = /** @type {((inputs?: Handover_BackInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Handover_BackInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_handover_back(inputs)
	return sv_handover_back(inputs)
});