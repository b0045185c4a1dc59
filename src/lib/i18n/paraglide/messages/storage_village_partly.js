/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Storage_Village_PartlyInputs */

const sv_storage_village_partly = /** @type {(inputs: Storage_Village_PartlyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Inte hämtad färdigt än.`)
};

const en_storage_village_partly = /** @type {(inputs: Storage_Village_PartlyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Not fetched whole yet.`)
};

/**
* | output |
* | --- |
* | "Not fetched whole yet." |
*
* @param {Storage_Village_PartlyInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const storage_village_partly = /** @type {((inputs?: Storage_Village_PartlyInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Storage_Village_PartlyInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_storage_village_partly(inputs)
	return sv_storage_village_partly(inputs)
});