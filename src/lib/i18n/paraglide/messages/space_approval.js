/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Space_ApprovalInputs */

const sv_space_approval = /** @type {(inputs: Space_ApprovalInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`När någon vill boka`)
};

const en_space_approval = /** @type {(inputs: Space_ApprovalInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`When somebody wants to book`)
};

/**
* | output |
* | --- |
* | "When somebody wants to book" |
*
* @param {Space_ApprovalInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const space_approval = /** @type {((inputs?: Space_ApprovalInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Space_ApprovalInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_space_approval(inputs)
	return sv_space_approval(inputs)
});