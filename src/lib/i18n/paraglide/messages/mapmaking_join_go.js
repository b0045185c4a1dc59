/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ village: NonNullable<unknown> }} Mapmaking_Join_GoInputs */

const sv_mapmaking_join_go = /** @type {(inputs: Mapmaking_Join_GoInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Gå med i ${i?.village}`)
};

const en_mapmaking_join_go = /** @type {(inputs: Mapmaking_Join_GoInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Join ${i?.village}`)
};

/**
* | output |
* | --- |
* | "Join {village}" |
*
* @param {Mapmaking_Join_GoInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const mapmaking_join_go = /** @type {((inputs: Mapmaking_Join_GoInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mapmaking_Join_GoInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_mapmaking_join_go(inputs)
	return sv_mapmaking_join_go(inputs)
});