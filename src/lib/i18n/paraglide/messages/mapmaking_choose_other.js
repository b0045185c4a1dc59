/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Mapmaking_Choose_OtherInputs */

const sv_mapmaking_choose_other = /** @type {(inputs: Mapmaking_Choose_OtherInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Välj en annan fil`)
};

const en_mapmaking_choose_other = /** @type {(inputs: Mapmaking_Choose_OtherInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Choose another file`)
};

/**
* | output |
* | --- |
* | "Choose another file" |
*
* @param {Mapmaking_Choose_OtherInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const mapmaking_choose_other = /** @type {((inputs?: Mapmaking_Choose_OtherInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mapmaking_Choose_OtherInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_mapmaking_choose_other(inputs)
	return sv_mapmaking_choose_other(inputs)
});