/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Space_HoursInputs */

const sv_space_hours = /** @type {(inputs: Space_HoursInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Öppettider`)
};

const en_space_hours = /** @type {(inputs: Space_HoursInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Opening hours`)
};

/**
* | output |
* | --- |
* | "Opening hours" |
*
* @param {Space_HoursInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const space_hours = /** @type {((inputs?: Space_HoursInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Space_HoursInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_space_hours(inputs)
	return sv_space_hours(inputs)
});