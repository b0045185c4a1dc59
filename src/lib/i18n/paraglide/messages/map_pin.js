/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ title: NonNullable<unknown>, look: NonNullable<unknown>, where: NonNullable<unknown> }} Map_PinInputs */

const sv_map_pin = /** @type {(inputs: Map_PinInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.title}, ${i?.look}, ${i?.where}`)
};

const en_map_pin = /** @type {(inputs: Map_PinInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.title}, ${i?.look}, ${i?.where}`)
};

/**
* | output |
* | --- |
* | "{title}, {look}, {where}" |
*
* @param {Map_PinInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const map_pin = /** @type {((inputs: Map_PinInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Map_PinInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_map_pin(inputs)
	return sv_map_pin(inputs)
});