/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ title: NonNullable<unknown> }} Space_Extra_AddedInputs */

const sv_space_extra_added = /** @type {(inputs: Space_Extra_AddedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.title} är tillagd`)
};

const en_space_extra_added = /** @type {(inputs: Space_Extra_AddedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.title} is added`)
};

/**
* | output |
* | --- |
* | "{title} is added" |
*
* @param {Space_Extra_AddedInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const space_extra_added = /** @type {((inputs: Space_Extra_AddedInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Space_Extra_AddedInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_space_extra_added(inputs)
	return sv_space_extra_added(inputs)
});