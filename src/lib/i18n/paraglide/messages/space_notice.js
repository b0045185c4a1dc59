/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Space_NoticeInputs */

const sv_space_notice = /** @type {(inputs: Space_NoticeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Hur långt i förväg vill du veta?`)
};

const en_space_notice = /** @type {(inputs: Space_NoticeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`How long ahead do you want to know?`)
};

/**
* | output |
* | --- |
* | "How long ahead do you want to know?" |
*
* @param {Space_NoticeInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const space_notice = /** @type {((inputs?: Space_NoticeInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Space_NoticeInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_space_notice(inputs)
	return sv_space_notice(inputs)
});