/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Storage_UnknownInputs */

const sv_storage_unknown = /** @type {(inputs: Storage_UnknownInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Webbläsaren säger inte hur mycket plats som finns kvar.`)
};

const en_storage_unknown = /** @type {(inputs: Storage_UnknownInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The browser does not say how much room is left.`)
};

/**
* | output |
* | --- |
* | "The browser does not say how much room is left." |
*
* @param {Storage_UnknownInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const storage_unknown = /** @type {((inputs?: Storage_UnknownInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Storage_UnknownInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_storage_unknown(inputs)
	return sv_storage_unknown(inputs)
});