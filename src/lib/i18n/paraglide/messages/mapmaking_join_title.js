/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ village: NonNullable<unknown> }} Mapmaking_Join_TitleInputs */

const sv_mapmaking_join_title = /** @type {(inputs: Mapmaking_Join_TitleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Du är inte med i ${i?.village} än`)
};

const en_mapmaking_join_title = /** @type {(inputs: Mapmaking_Join_TitleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`You have not joined ${i?.village} yet`)
};

/**
* | output |
* | --- |
* | "You have not joined {village} yet" |
*
* @param {Mapmaking_Join_TitleInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const mapmaking_join_title = /** @type {((inputs: Mapmaking_Join_TitleInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mapmaking_Join_TitleInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_mapmaking_join_title(inputs)
	return sv_mapmaking_join_title(inputs)
});