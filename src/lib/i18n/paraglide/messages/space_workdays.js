/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Space_WorkdaysInputs */

const sv_space_workdays = /** @type {(inputs: Space_WorkdaysInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Mån–fre`)
};

const en_space_workdays = /** @type {(inputs: Space_WorkdaysInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Mon–Fri`)
};

/**
* | output |
* | --- |
* | "Mon–Fri" |
*
* @param {Space_WorkdaysInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const space_workdays = /** @type {((inputs?: Space_WorkdaysInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Space_WorkdaysInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_space_workdays(inputs)
	return sv_space_workdays(inputs)
});