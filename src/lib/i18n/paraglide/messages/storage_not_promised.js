/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Storage_Not_PromisedInputs */

const sv_storage_not_promised = /** @type {(inputs: Storage_Not_PromisedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Webbläsaren lovar inte att det får ligga kvar om det blir ont om plats. Det hjälper att lägga Bytorget på hemskärmen och använda det ofta.`)
};

const en_storage_not_promised = /** @type {(inputs: Storage_Not_PromisedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The browser does not promise that it may stay if room gets short. It helps to put Bytorget on the home screen and use it often.`)
};

/**
* | output |
* | --- |
* | "The browser does not promise that it may stay if room gets short. It helps to put Bytorget on the home screen and use it often." |
*
* @param {Storage_Not_PromisedInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const storage_not_promised = /** @type {((inputs?: Storage_Not_PromisedInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Storage_Not_PromisedInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_storage_not_promised(inputs)
	return sv_storage_not_promised(inputs)
});