/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Space_TurnaroundInputs */

const sv_space_turnaround = /** @type {(inputs: Space_TurnaroundInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Tid mellan två bokningar`)
};

const en_space_turnaround = /** @type {(inputs: Space_TurnaroundInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Time between two bookings`)
};

/**
* | output |
* | --- |
* | "Time between two bookings" |
*
* @param {Space_TurnaroundInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const space_turnaround = /** @type {((inputs?: Space_TurnaroundInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Space_TurnaroundInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_space_turnaround(inputs)
	return sv_space_turnaround(inputs)
});