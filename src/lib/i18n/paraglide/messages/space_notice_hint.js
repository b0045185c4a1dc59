/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Space_Notice_HintInputs */

const sv_space_notice_hint = /** @type {(inputs: Space_Notice_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Till exempel 24 för ett dygn. 0 om det går bra med en gång.`)
};

const en_space_notice_hint = /** @type {(inputs: Space_Notice_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`For example 24 for a day. 0 if at once is fine.`)
};

/**
* | output |
* | --- |
* | "For example 24 for a day. 0 if at once is fine." |
*
* @param {Space_Notice_HintInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const space_notice_hint = /** @type {((inputs?: Space_Notice_HintInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Space_Notice_HintInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_space_notice_hint(inputs)
	return sv_space_notice_hint(inputs)
});