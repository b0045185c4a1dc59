/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ title: NonNullable<unknown> }} Space_Extra_RemovedInputs */

const sv_space_extra_removed = /** @type {(inputs: Space_Extra_RemovedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.title} är borttagen`)
};

const en_space_extra_removed = /** @type {(inputs: Space_Extra_RemovedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.title} is removed`)
};

/**
* | output |
* | --- |
* | "{title} is removed" |
*
* @param {Space_Extra_RemovedInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const space_extra_removed = /** @type {((inputs: Space_Extra_RemovedInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Space_Extra_RemovedInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_space_extra_removed(inputs)
	return sv_space_extra_removed(inputs)
});