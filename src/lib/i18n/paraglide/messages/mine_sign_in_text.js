/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Mine_Sign_In_TextInputs */

const sv_mine_sign_in_text = /** @type {(inputs: Mine_Sign_In_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Här finns det du lånar, det du lånar ut och dina annonser.`)
};

const en_mine_sign_in_text = /** @type {(inputs: Mine_Sign_In_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Here is what you borrow, what you lend, and your notices.`)
};

/**
* | output |
* | --- |
* | "Here is what you borrow, what you lend, and your notices." |
*
* @param {Mine_Sign_In_TextInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const mine_sign_in_text = /** @type {((inputs?: Mine_Sign_In_TextInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mine_Sign_In_TextInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_mine_sign_in_text(inputs)
	return sv_mine_sign_in_text(inputs)
});