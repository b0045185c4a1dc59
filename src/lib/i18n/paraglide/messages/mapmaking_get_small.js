/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Mapmaking_Get_SmallInputs */

const sv_mapmaking_get_small = /** @type {(inputs: Mapmaking_Get_SmallInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`En liten by: öppna OpenStreetMaps exportsida, skriv in byns ruta och tryck på Exportera. Blir det för mycket för dem finns länken till Overpass, som lämnar ut hela rutan på en gång.`)
};

const en_mapmaking_get_small = /** @type {(inputs: Mapmaking_Get_SmallInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A small village: open OpenStreetMap's export page, type in the village's box and press Export. If that is too much for them, the link to Overpass hands out the whole box at once.`)
};

/**
* | output |
* | --- |
* | "A small village: open OpenStreetMap's export page, type in the village's box and press Export. If that is too much for them, the link to Overpass hands out t..." |
*
* @param {Mapmaking_Get_SmallInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const mapmaking_get_small = /** @type {((inputs?: Mapmaking_Get_SmallInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mapmaking_Get_SmallInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_mapmaking_get_small(inputs)
	return sv_mapmaking_get_small(inputs)
});