/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Space_Approval_Auto_HintInputs */

const sv_space_approval_auto_hint = /** @type {(inputs: Space_Approval_Auto_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Är tiden ledig blir bokningen klar direkt.`)
};

const en_space_approval_auto_hint = /** @type {(inputs: Space_Approval_Auto_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`If the time is free, it is booked at once.`)
};

/**
* | output |
* | --- |
* | "If the time is free, it is booked at once." |
*
* @param {Space_Approval_Auto_HintInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const space_approval_auto_hint = /** @type {((inputs?: Space_Approval_Auto_HintInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Space_Approval_Auto_HintInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_space_approval_auto_hint(inputs)
	return sv_space_approval_auto_hint(inputs)
});