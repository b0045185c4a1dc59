/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} App_SharedInputs */

const sv_app_shared = /** @type {(inputs: App_SharedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bilden är med. Berätta vad den visar.`)
};

const en_app_shared = /** @type {(inputs: App_SharedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The photo is in. Tell what it shows.`)
};

/**
* | output |
* | --- |
* | "The photo is in. Tell what it shows." |
*
* @param {App_SharedInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const app_shared = /** @type {((inputs?: App_SharedInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<App_SharedInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_app_shared(inputs)
	return sv_app_shared(inputs)
});