/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Space_Season_ClosedInputs */

const sv_space_season_closed = /** @type {(inputs: Space_Season_ClosedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Stängt hela säsongen.`)
};

const en_space_season_closed = /** @type {(inputs: Space_Season_ClosedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Closed all season.`)
};

/**
* | output |
* | --- |
* | "Closed all season." |
*
* @param {Space_Season_ClosedInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const space_season_closed = /** @type {((inputs?: Space_Season_ClosedInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Space_Season_ClosedInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_space_season_closed(inputs)
	return sv_space_season_closed(inputs)
});