/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Mapmaking_Drop_HereInputs */

const sv_mapmaking_drop_here = /** @type {(inputs: Mapmaking_Drop_HereInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Släpp filen här.`)
};

const en_mapmaking_drop_here = /** @type {(inputs: Mapmaking_Drop_HereInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Drop the file here.`)
};

/**
* | output |
* | --- |
* | "Drop the file here." |
*
* @param {Mapmaking_Drop_HereInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const mapmaking_drop_here = /** @type {((inputs?: Mapmaking_Drop_HereInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mapmaking_Drop_HereInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_mapmaking_drop_here(inputs)
	return sv_mapmaking_drop_here(inputs)
});