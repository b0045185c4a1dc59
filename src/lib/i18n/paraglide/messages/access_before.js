/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Access_BeforeInputs */

const sv_access_before = /** @type {(inputs: Access_BeforeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Hur långt före ska det visas?`)
};

const en_access_before = /** @type {(inputs: Access_BeforeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`How long before should it be shown?`)
};

/**
* | output |
* | --- |
* | "How long before should it be shown?" |
*
* @param {Access_BeforeInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const access_before = /** @type {((inputs?: Access_BeforeInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Access_BeforeInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_access_before(inputs)
	return sv_access_before(inputs)
});