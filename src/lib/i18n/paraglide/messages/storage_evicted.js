/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ village: NonNullable<unknown> }} Storage_EvictedInputs */

const sv_storage_evicted = /** @type {(inputs: Storage_EvictedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Webbläsaren har tagit bort ${i?.village} från den här enheten för att få plats.`)
};

const en_storage_evicted = /** @type {(inputs: Storage_EvictedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`The browser has removed ${i?.village} from this device to make room.`)
};

/**
* | output |
* | --- |
* | "The browser has removed {village} from this device to make room." |
*
* @param {Storage_EvictedInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const storage_evicted = /** @type {((inputs: Storage_EvictedInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Storage_EvictedInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_storage_evicted(inputs)
	return sv_storage_evicted(inputs)
});