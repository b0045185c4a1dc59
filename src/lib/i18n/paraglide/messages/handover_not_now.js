/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Handover_Not_NowInputs */

const sv_handover_not_now = /** @type {(inputs: Handover_Not_NowInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Det finns inget att skriva upp just nu.`)
};

const en_handover_not_now = /** @type {(inputs: Handover_Not_NowInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`There is nothing to note right now.`)
};

/**
* | output |
* | --- |
* | "There is nothing to note right now." |
*
* @param {Handover_Not_NowInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const handover_not_now = /** @type {((inputs?: Handover_Not_NowInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Handover_Not_NowInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_handover_not_now(inputs)
	return sv_handover_not_now(inputs)
});