/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Space_Approval_ManualInputs */

const sv_space_approval_manual = /** @type {(inputs: Space_Approval_ManualInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Fråga mig först`)
};

const en_space_approval_manual = /** @type {(inputs: Space_Approval_ManualInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ask me first`)
};

/**
* | output |
* | --- |
* | "Ask me first" |
*
* @param {Space_Approval_ManualInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const space_approval_manual = /** @type {((inputs?: Space_Approval_ManualInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Space_Approval_ManualInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_space_approval_manual(inputs)
	return sv_space_approval_manual(inputs)
});