/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Mine_None_BorrowedInputs */

const sv_mine_none_borrowed = /** @type {(inputs: Mine_None_BorrowedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Du lånar inget just nu.`)
};

const en_mine_none_borrowed = /** @type {(inputs: Mine_None_BorrowedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`You are not borrowing anything just now.`)
};

/**
* | output |
* | --- |
* | "You are not borrowing anything just now." |
*
* @param {Mine_None_BorrowedInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const mine_none_borrowed = /** @type {((inputs?: Mine_None_BorrowedInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mine_None_BorrowedInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_mine_none_borrowed(inputs)
	return sv_mine_none_borrowed(inputs)
});