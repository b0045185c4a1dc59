/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Handover_Out_TitleInputs */

const sv_handover_out_title = /** @type {(inputs: Handover_Out_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Överlämning`)
};

const en_handover_out_title = /** @type {(inputs: Handover_Out_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Handover`)
};

/**
* | output |
* | --- |
* | "Handover" |
*
* @param {Handover_Out_TitleInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const handover_out_title = /** @type {((inputs?: Handover_Out_TitleInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Handover_Out_TitleInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_handover_out_title(inputs)
	return sv_handover_out_title(inputs)
});