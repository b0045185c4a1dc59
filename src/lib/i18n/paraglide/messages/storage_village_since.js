/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ time: NonNullable<unknown> }} Storage_Village_SinceInputs */

const sv_storage_village_since = /** @type {(inputs: Storage_Village_SinceInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Som byn var ${i?.time}.`)
};

const en_storage_village_since = /** @type {(inputs: Storage_Village_SinceInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`As the village was ${i?.time}.`)
};

/**
* | output |
* | --- |
* | "As the village was {time}." |
*
* @param {Storage_Village_SinceInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const storage_village_since = /** @type {((inputs: Storage_Village_SinceInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Storage_Village_SinceInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_storage_village_since(inputs)
	return sv_storage_village_since(inputs)
});