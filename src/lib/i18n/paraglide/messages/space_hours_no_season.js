/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Space_Hours_No_SeasonInputs */

const sv_space_hours_no_season = /** @type {(inputs: Space_Hours_No_SeasonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Skriv när säsongen börjar eller slutar.`)
};

const en_space_hours_no_season = /** @type {(inputs: Space_Hours_No_SeasonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Write when the season begins or ends.`)
};

/**
* | output |
* | --- |
* | "Write when the season begins or ends." |
*
* @param {Space_Hours_No_SeasonInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const space_hours_no_season = /** @type {((inputs?: Space_Hours_No_SeasonInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Space_Hours_No_SeasonInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_space_hours_no_season(inputs)
	return sv_space_hours_no_season(inputs)
});