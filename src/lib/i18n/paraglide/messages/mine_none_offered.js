/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Mine_None_OfferedInputs */

const sv_mine_none_offered = /** @type {(inputs: Mine_None_OfferedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Du har inget uppe på torget`)
};

const en_mine_none_offered = /** @type {(inputs: Mine_None_OfferedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`You have nothing up on the square`)
};

/**
* | output |
* | --- |
* | "You have nothing up on the square" |
*
* @param {Mine_None_OfferedInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const mine_none_offered = /** @type {((inputs?: Mine_None_OfferedInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mine_None_OfferedInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_mine_none_offered(inputs)
	return sv_mine_none_offered(inputs)
});