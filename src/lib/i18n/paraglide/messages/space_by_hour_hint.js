/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Space_By_Hour_HintInputs */

const sv_space_by_hour_hint = /** @type {(inputs: Space_By_Hour_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Möten, träning, bastu, kalas`)
};

const en_space_by_hour_hint = /** @type {(inputs: Space_By_Hour_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Meetings, training, sauna, parties`)
};

/**
* | output |
* | --- |
* | "Meetings, training, sauna, parties" |
*
* @param {Space_By_Hour_HintInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const space_by_hour_hint = /** @type {((inputs?: Space_By_Hour_HintInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Space_By_Hour_HintInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_space_by_hour_hint(inputs)
	return sv_space_by_hour_hint(inputs)
});