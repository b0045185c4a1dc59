/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Mine_Sign_In_TitleInputs */

const sv_mine_sign_in_title = /** @type {(inputs: Mine_Sign_In_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Logga in för att se ditt`)
};

const en_mine_sign_in_title = /** @type {(inputs: Mine_Sign_In_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Sign in to see what is yours`)
};

/**
* | output |
* | --- |
* | "Sign in to see what is yours" |
*
* @param {Mine_Sign_In_TitleInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const mine_sign_in_title = /** @type {((inputs?: Mine_Sign_In_TitleInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mine_Sign_In_TitleInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_mine_sign_in_title(inputs)
	return sv_mine_sign_in_title(inputs)
});