/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Handover_In_TitleInputs */

const sv_handover_in_title = /** @type {(inputs: Handover_In_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Återlämning`)
};

const en_handover_in_title = /** @type {(inputs: Handover_In_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Return`)
};

/**
* | output |
* | --- |
* | "Return" |
*
* @param {Handover_In_TitleInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const handover_in_title = /** @type {((inputs?: Handover_In_TitleInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Handover_In_TitleInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_handover_in_title(inputs)
	return sv_handover_in_title(inputs)
});