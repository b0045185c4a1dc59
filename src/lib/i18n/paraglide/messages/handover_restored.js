/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Handover_RestoredInputs */

const sv_handover_restored = /** @type {(inputs: Handover_RestoredInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Det du hade börjat på finns kvar.`)
};

const en_handover_restored = /** @type {(inputs: Handover_RestoredInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What you had begun is still here.`)
};

/**
* | output |
* | --- |
* | "What you had begun is still here." |
*
* @param {Handover_RestoredInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const handover_restored = /** @type {((inputs?: Handover_RestoredInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Handover_RestoredInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_handover_restored(inputs)
	return sv_handover_restored(inputs)
});