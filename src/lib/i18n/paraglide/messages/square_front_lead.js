/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Square_Front_LeadInputs */

const sv_square_front_lead = /** @type {(inputs: Square_Front_LeadInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`På Bytorget lånar grannar ut saker till varandra, samåker till stan och öppnar bygdegården för fler. Allt ligger på byns egen karta.`)
};

const en_square_front_lead = /** @type {(inputs: Square_Front_LeadInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`On Bytorget neighbours lend each other things, share the drive to town and open the village hall to more people. All of it lies on the village’s own map.`)
};

/**
* | output |
* | --- |
* | "On Bytorget neighbours lend each other things, share the drive to town and open the village hall to more people. All of it lies on the village’s own map." |
*
* @param {Square_Front_LeadInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const square_front_lead = /** @type {((inputs?: Square_Front_LeadInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Square_Front_LeadInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_square_front_lead(inputs)
	return sv_square_front_lead(inputs)
});