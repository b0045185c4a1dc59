/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Mine_State_In_ReviewInputs */

const sv_mine_state_in_review = /** @type {(inputs: Mine_State_In_ReviewInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Granskas`)
};

const en_mine_state_in_review = /** @type {(inputs: Mine_State_In_ReviewInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Being looked over`)
};

/**
* | output |
* | --- |
* | "Being looked over" |
*
* @param {Mine_State_In_ReviewInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const mine_state_in_review = /** @type {((inputs?: Mine_State_In_ReviewInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mine_State_In_ReviewInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_mine_state_in_review(inputs)
	return sv_mine_state_in_review(inputs)
});