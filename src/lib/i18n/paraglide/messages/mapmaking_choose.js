/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Mapmaking_ChooseInputs */

const sv_mapmaking_choose = /** @type {(inputs: Mapmaking_ChooseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Välj en fil`)
};

const en_mapmaking_choose = /** @type {(inputs: Mapmaking_ChooseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Choose a file`)
};

/**
* | output |
* | --- |
* | "Choose a file" |
*
* @param {Mapmaking_ChooseInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const mapmaking_choose = /** @type {((inputs?: Mapmaking_ChooseInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mapmaking_ChooseInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_mapmaking_choose(inputs)
	return sv_mapmaking_choose(inputs)
});