/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Space_Approval_AutoInputs */

const sv_space_approval_auto = /** @type {(inputs: Space_Approval_AutoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Säg ja åt mig`)
};

const en_space_approval_auto = /** @type {(inputs: Space_Approval_AutoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Say yes for me`)
};

/**
* | output |
* | --- |
* | "Say yes for me" |
*
* @param {Space_Approval_AutoInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const space_approval_auto = /** @type {((inputs?: Space_Approval_AutoInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Space_Approval_AutoInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_space_approval_auto(inputs)
	return sv_space_approval_auto(inputs)
});