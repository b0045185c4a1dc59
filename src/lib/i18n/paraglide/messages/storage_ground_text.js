/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Storage_Ground_TextInputs */

const sv_storage_ground_text = /** @type {(inputs: Storage_Ground_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Hämtas igen när det behövs.`)
};

const en_storage_ground_text = /** @type {(inputs: Storage_Ground_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Fetched again when needed.`)
};

/**
* | output |
* | --- |
* | "Fetched again when needed." |
*
* @param {Storage_Ground_TextInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const storage_ground_text = /** @type {((inputs?: Storage_Ground_TextInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Storage_Ground_TextInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_storage_ground_text(inputs)
	return sv_storage_ground_text(inputs)
});