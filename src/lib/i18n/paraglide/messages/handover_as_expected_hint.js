/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Handover_As_Expected_HintInputs */

const sv_handover_as_expected_hint = /** @type {(inputs: Handover_As_Expected_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Inget att anmärka på`)
};

const en_handover_as_expected_hint = /** @type {(inputs: Handover_As_Expected_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nothing to remark on`)
};

/**
* | output |
* | --- |
* | "Nothing to remark on" |
*
* @param {Handover_As_Expected_HintInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const handover_as_expected_hint = /** @type {((inputs?: Handover_As_Expected_HintInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Handover_As_Expected_HintInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_handover_as_expected_hint(inputs)
	return sv_handover_as_expected_hint(inputs)
});