/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Mapmaking_DropInputs */

const sv_mapmaking_drop = /** @type {(inputs: Mapmaking_DropInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Du kan också dra hit filen.`)
};

const en_mapmaking_drop = /** @type {(inputs: Mapmaking_DropInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`You can also drag the file here.`)
};

/**
* | output |
* | --- |
* | "You can also drag the file here." |
*
* @param {Mapmaking_DropInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const mapmaking_drop = /** @type {((inputs?: Mapmaking_DropInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mapmaking_DropInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_mapmaking_drop(inputs)
	return sv_mapmaking_drop(inputs)
});