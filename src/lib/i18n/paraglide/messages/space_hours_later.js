/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Space_Hours_LaterInputs */

const sv_space_hours_later = /** @type {(inputs: Space_Hours_LaterInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Andra dagar som inte är som vanligt`)
};

const en_space_hours_later = /** @type {(inputs: Space_Hours_LaterInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Other days that are not as usual`)
};

/**
* | output |
* | --- |
* | "Other days that are not as usual" |
*
* @param {Space_Hours_LaterInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const space_hours_later = /** @type {((inputs?: Space_Hours_LaterInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Space_Hours_LaterInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_space_hours_later(inputs)
	return sv_space_hours_later(inputs)
});