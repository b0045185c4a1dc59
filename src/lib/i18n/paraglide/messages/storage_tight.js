/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ used: NonNullable<unknown>, free: NonNullable<unknown> }} Storage_TightInputs */

const sv_storage_tight = /** @type {(inputs: Storage_TightInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Tillsammans tar det ungefär ${i?.used}. Det är ont om plats: bara ungefär ${i?.free} kvar.`)
};

const en_storage_tight = /** @type {(inputs: Storage_TightInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Together it takes about ${i?.used}. Room is short: only about ${i?.free} left.`)
};

/**
* | output |
* | --- |
* | "Together it takes about {used}. Room is short: only about {free} left." |
*
* @param {Storage_TightInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const storage_tight = /** @type {((inputs: Storage_TightInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Storage_TightInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_storage_tight(inputs)
	return sv_storage_tight(inputs)
});