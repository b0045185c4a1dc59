/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Handover_AlreadyInputs */

const sv_handover_already = /** @type {(inputs: Handover_AlreadyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Det är redan uppskrivet. Du hittar det under Vad som har hänt.`)
};

const en_handover_already = /** @type {(inputs: Handover_AlreadyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`It is already noted. You find it under What has happened.`)
};

/**
* | output |
* | --- |
* | "It is already noted. You find it under What has happened." |
*
* @param {Handover_AlreadyInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const handover_already = /** @type {((inputs?: Handover_AlreadyInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Handover_AlreadyInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_handover_already(inputs)
	return sv_handover_already(inputs)
});