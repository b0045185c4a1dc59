/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Storage_PromisedInputs */

const sv_storage_promised = /** @type {(inputs: Storage_PromisedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Webbläsaren har lovat att inte ta bort något av det för att få plats.`)
};

const en_storage_promised = /** @type {(inputs: Storage_PromisedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The browser has promised not to take any of it away to make room.`)
};

/**
* | output |
* | --- |
* | "The browser has promised not to take any of it away to make room." |
*
* @param {Storage_PromisedInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const storage_promised = /** @type {((inputs?: Storage_PromisedInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Storage_PromisedInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_storage_promised(inputs)
	return sv_storage_promised(inputs)
});