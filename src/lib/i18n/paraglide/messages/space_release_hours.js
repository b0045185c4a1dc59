/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Space_Release_HoursInputs */

const sv_space_release_hours = /** @type {(inputs: Space_Release_HoursInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Släpp timmarna`)
};

const en_space_release_hours = /** @type {(inputs: Space_Release_HoursInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Release the hours`)
};

/**
* | output |
* | --- |
* | "Release the hours" |
*
* @param {Space_Release_HoursInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const space_release_hours = /** @type {((inputs?: Space_Release_HoursInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Space_Release_HoursInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_space_release_hours(inputs)
	return sv_space_release_hours(inputs)
});