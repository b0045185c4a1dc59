/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Category_Books_GamesInputs */

const sv_category_books_games = /** @type {(inputs: Category_Books_GamesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Böcker och spel`)
};

const en_category_books_games = /** @type {(inputs: Category_Books_GamesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Books and games`)
};

/**
* | output |
* | --- |
* | "Books and games" |
*
* @param {Category_Books_GamesInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const category_books_games = /** @type {((inputs?: Category_Books_GamesInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Category_Books_GamesInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_category_books_games(inputs)
	return sv_category_books_games(inputs)
});