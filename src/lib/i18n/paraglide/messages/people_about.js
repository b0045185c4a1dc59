/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_AboutInputs */

const sv_people_about = /** @type {(inputs: People_AboutInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Om Bytorget`)
};

const en_people_about = /** @type {(inputs: People_AboutInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`About Bytorget`)
};

/**
* | output |
* | --- |
* | "About Bytorget" |
*
* @param {People_AboutInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const people_about = /** @type {((inputs?: People_AboutInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_AboutInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_about(inputs)
	return sv_people_about(inputs)
});