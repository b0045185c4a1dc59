/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Storage_No_VillagesInputs */

const sv_storage_no_villages = /** @type {(inputs: Storage_No_VillagesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ingen by finns här än. Öppna en by när du har täckning, så sparas den medan du tittar.`)
};

const en_storage_no_villages = /** @type {(inputs: Storage_No_VillagesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No village is here yet. Open one when you have signal, and it is kept while you look.`)
};

/**
* | output |
* | --- |
* | "No village is here yet. Open one when you have signal, and it is kept while you look." |
*
* @param {Storage_No_VillagesInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const storage_no_villages = /** @type {((inputs?: Storage_No_VillagesInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Storage_No_VillagesInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_storage_no_villages(inputs)
	return sv_storage_no_villages(inputs)
});