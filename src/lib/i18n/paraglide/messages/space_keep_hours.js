/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Space_Keep_HoursInputs */

const sv_space_keep_hours = /** @type {(inputs: Space_Keep_HoursInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bara vissa timmar`)
};

const en_space_keep_hours = /** @type {(inputs: Space_Keep_HoursInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Only some hours`)
};

/**
* | output |
* | --- |
* | "Only some hours" |
*
* @param {Space_Keep_HoursInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const space_keep_hours = /** @type {((inputs?: Space_Keep_HoursInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Space_Keep_HoursInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_space_keep_hours(inputs)
	return sv_space_keep_hours(inputs)
});