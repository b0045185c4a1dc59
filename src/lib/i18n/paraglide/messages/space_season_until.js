/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ day: NonNullable<unknown> }} Space_Season_UntilInputs */

const sv_space_season_until = /** @type {(inputs: Space_Season_UntilInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`till ${i?.day}`)
};

const en_space_season_until = /** @type {(inputs: Space_Season_UntilInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`until ${i?.day}`)
};

/**
* | output |
* | --- |
* | "until {day}" |
*
* @param {Space_Season_UntilInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const space_season_until = /** @type {((inputs: Space_Season_UntilInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Space_Season_UntilInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_space_season_until(inputs)
	return sv_space_season_until(inputs)
});