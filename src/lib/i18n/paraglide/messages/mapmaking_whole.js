/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Mapmaking_WholeInputs */

const sv_mapmaking_whole = /** @type {(inputs: Mapmaking_WholeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Alla sjöar och stränder är hela.`)
};

const en_mapmaking_whole = /** @type {(inputs: Mapmaking_WholeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`All lakes and shores are whole.`)
};

/**
* | output |
* | --- |
* | "All lakes and shores are whole." |
*
* @param {Mapmaking_WholeInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const mapmaking_whole = /** @type {((inputs?: Mapmaking_WholeInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mapmaking_WholeInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_mapmaking_whole(inputs)
	return sv_mapmaking_whole(inputs)
});