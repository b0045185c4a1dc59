/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Mapmaking_Fault_BombInputs */

const sv_mapmaking_fault_bomb = /** @type {(inputs: Mapmaking_Fault_BombInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Filen blir orimligt stor när den packas upp. Den är skadad, eller gjord för att ställa till med skada. Hämta kartan direkt från OpenStreetMap.`)
};

const en_mapmaking_fault_bomb = /** @type {(inputs: Mapmaking_Fault_BombInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The file becomes unreasonably large when it is unpacked. It is damaged, or made to do harm. Download the map straight from OpenStreetMap.`)
};

/**
* | output |
* | --- |
* | "The file becomes unreasonably large when it is unpacked. It is damaged, or made to do harm. Download the map straight from OpenStreetMap." |
*
* @param {Mapmaking_Fault_BombInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const mapmaking_fault_bomb = /** @type {((inputs?: Mapmaking_Fault_BombInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mapmaking_Fault_BombInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_mapmaking_fault_bomb(inputs)
	return sv_mapmaking_fault_bomb(inputs)
});