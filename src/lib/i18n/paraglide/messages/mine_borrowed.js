/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Mine_BorrowedInputs */

const sv_mine_borrowed = /** @type {(inputs: Mine_BorrowedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Jag lånar`)
};

const en_mine_borrowed = /** @type {(inputs: Mine_BorrowedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`I borrow`)
};

/**
* | output |
* | --- |
* | "I borrow" |
*
* @param {Mine_BorrowedInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const mine_borrowed = /** @type {((inputs?: Mine_BorrowedInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mine_BorrowedInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_mine_borrowed(inputs)
	return sv_mine_borrowed(inputs)
});