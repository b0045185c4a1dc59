/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ day: NonNullable<unknown> }} Space_Season_SinceInputs */

const sv_space_season_since = /** @type {(inputs: Space_Season_SinceInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`från ${i?.day}`)
};

const en_space_season_since = /** @type {(inputs: Space_Season_SinceInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`from ${i?.day}`)
};

/**
* | output |
* | --- |
* | "from {day}" |
*
* @param {Space_Season_SinceInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const space_season_since = /** @type {((inputs: Space_Season_SinceInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Space_Season_SinceInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_space_season_since(inputs)
	return sv_space_season_since(inputs)
});