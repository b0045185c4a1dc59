/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ time: NonNullable<unknown> }} Space_Closed_Now_UntilInputs */

const sv_space_closed_now_until = /** @type {(inputs: Space_Closed_Now_UntilInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Stängt nu, öppnar ${i?.time}`)
};

const en_space_closed_now_until = /** @type {(inputs: Space_Closed_Now_UntilInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Closed now, opens ${i?.time}`)
};

/**
* | output |
* | --- |
* | "Closed now, opens {time}" |
*
* @param {Space_Closed_Now_UntilInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const space_closed_now_until = /** @type {((inputs: Space_Closed_Now_UntilInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Space_Closed_Now_UntilInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_space_closed_now_until(inputs)
	return sv_space_closed_now_until(inputs)
});