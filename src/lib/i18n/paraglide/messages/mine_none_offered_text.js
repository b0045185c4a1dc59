/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Mine_None_Offered_TextInputs */

const sv_mine_none_offered_text = /** @type {(inputs: Mine_None_Offered_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Det som står oanvänt hos dig kan vara just det någon annan letar efter.`)
};

const en_mine_none_offered_text = /** @type {(inputs: Mine_None_Offered_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What stands unused with you may be just what somebody else is looking for.`)
};

/**
* | output |
* | --- |
* | "What stands unused with you may be just what somebody else is looking for." |
*
* @param {Mine_None_Offered_TextInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const mine_none_offered_text = /** @type {((inputs?: Mine_None_Offered_TextInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mine_None_Offered_TextInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_mine_none_offered_text(inputs)
	return sv_mine_none_offered_text(inputs)
});