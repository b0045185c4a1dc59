/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Space_Holidays_ClosedInputs */

const sv_space_holidays_closed = /** @type {(inputs: Space_Holidays_ClosedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Stängt på röda dagar`)
};

const en_space_holidays_closed = /** @type {(inputs: Space_Holidays_ClosedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Closed on public holidays`)
};

/**
* | output |
* | --- |
* | "Closed on public holidays" |
*
* @param {Space_Holidays_ClosedInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const space_holidays_closed = /** @type {((inputs?: Space_Holidays_ClosedInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Space_Holidays_ClosedInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_space_holidays_closed(inputs)
	return sv_space_holidays_closed(inputs)
});