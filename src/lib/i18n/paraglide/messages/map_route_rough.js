/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Map_Route_RoughInputs */

const sv_map_route_rough = /** @type {(inputs: Map_Route_RoughInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Raka streck mellan hållplatserna: den verkliga vägen är längre.`)
};

const en_map_route_rough = /** @type {(inputs: Map_Route_RoughInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Straight lines between the stops: the real road is longer.`)
};

/**
* | output |
* | --- |
* | "Straight lines between the stops: the real road is longer." |
*
* @param {Map_Route_RoughInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const map_route_rough = /** @type {((inputs?: Map_Route_RoughInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Map_Route_RoughInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_map_route_rough(inputs)
	return sv_map_route_rough(inputs)
});