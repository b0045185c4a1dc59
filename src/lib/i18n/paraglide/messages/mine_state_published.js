/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Mine_State_PublishedInputs */

const sv_mine_state_published = /** @type {(inputs: Mine_State_PublishedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Syns på torget`)
};

const en_mine_state_published = /** @type {(inputs: Mine_State_PublishedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`On the square`)
};

/**
* | output |
* | --- |
* | "On the square" |
*
* @param {Mine_State_PublishedInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const mine_state_published = /** @type {((inputs?: Mine_State_PublishedInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mine_State_PublishedInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_mine_state_published(inputs)
	return sv_mine_state_published(inputs)
});