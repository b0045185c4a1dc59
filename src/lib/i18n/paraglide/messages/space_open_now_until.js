/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ time: NonNullable<unknown> }} Space_Open_Now_UntilInputs */

const sv_space_open_now_until = /** @type {(inputs: Space_Open_Now_UntilInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Öppet nu, till ${i?.time}`)
};

const en_space_open_now_until = /** @type {(inputs: Space_Open_Now_UntilInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Open now, until ${i?.time}`)
};

/**
* | output |
* | --- |
* | "Open now, until {time}" |
*
* @param {Space_Open_Now_UntilInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const space_open_now_until = /** @type {((inputs: Space_Open_Now_UntilInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Space_Open_Now_UntilInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_space_open_now_until(inputs)
	return sv_space_open_now_until(inputs)
});