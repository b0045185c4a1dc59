/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Handover_ComparedInputs */

const sv_handover_compared = /** @type {(inputs: Handover_ComparedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vi har jämfört orden och de är lika`)
};

const en_handover_compared = /** @type {(inputs: Handover_ComparedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`We have compared the words and they are the same`)
};

/**
* | output |
* | --- |
* | "We have compared the words and they are the same" |
*
* @param {Handover_ComparedInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const handover_compared = /** @type {((inputs?: Handover_ComparedInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Handover_ComparedInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_handover_compared(inputs)
	return sv_handover_compared(inputs)
});