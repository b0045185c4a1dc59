/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Bundle_Part_WaitingInputs */

const sv_bundle_part_waiting = /** @type {(inputs: Bundle_Part_WaitingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Inte svarat än`)
};

const en_bundle_part_waiting = /** @type {(inputs: Bundle_Part_WaitingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Not answered yet`)
};

/**
* | output |
* | --- |
* | "Not answered yet" |
*
* @param {Bundle_Part_WaitingInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const bundle_part_waiting = /** @type {((inputs?: Bundle_Part_WaitingInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Bundle_Part_WaitingInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_bundle_part_waiting(inputs)
	return sv_bundle_part_waiting(inputs)
});