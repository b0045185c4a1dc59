/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Space_Over_TitleInputs */

const sv_space_over_title = /** @type {(inputs: Space_Over_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Någon har bokat då. Stänga ändå?`)
};

const en_space_over_title = /** @type {(inputs: Space_Over_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Somebody has booked then. Close anyway?`)
};

/**
* | output |
* | --- |
* | "Somebody has booked then. Close anyway?" |
*
* @param {Space_Over_TitleInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const space_over_title = /** @type {((inputs?: Space_Over_TitleInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Space_Over_TitleInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_space_over_title(inputs)
	return sv_space_over_title(inputs)
});