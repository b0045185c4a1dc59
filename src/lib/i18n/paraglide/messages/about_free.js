/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} About_FreeInputs */

const sv_about_free = /** @type {(inputs: About_FreeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Programmet är fritt (EUPL 1.2). Här finns ingen reklam, ingen spårning och inga kakor.`)
};

const en_about_free = /** @type {(inputs: About_FreeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The program is free software (EUPL 1.2). It has no advertising, no tracking and no cookies.`)
};

/**
* | output |
* | --- |
* | "The program is free software (EUPL 1.2). It has no advertising, no tracking and no cookies." |
*
* @param {About_FreeInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const about_free = /** @type {((inputs?: About_FreeInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<About_FreeInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_about_free(inputs)
	return sv_about_free(inputs)
});