/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ most: NonNullable<unknown> }} Space_Equipment_Too_ManyInputs */

const sv_space_equipment_too_many = /** @type {(inputs: Space_Equipment_Too_ManyInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Det blev för många. Högst ${i?.most} saker.`)
};

const en_space_equipment_too_many = /** @type {(inputs: Space_Equipment_Too_ManyInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`That is too many. ${i?.most} things at most.`)
};

/**
* | output |
* | --- |
* | "That is too many. {most} things at most." |
*
* @param {Space_Equipment_Too_ManyInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const space_equipment_too_many = /** @type {((inputs: Space_Equipment_Too_ManyInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Space_Equipment_Too_ManyInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_space_equipment_too_many(inputs)
	return sv_space_equipment_too_many(inputs)
});