/* eslint-disable */
import * as registry from '../registry.js'
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} Listing_PiecesInputs */

const sv_listing_pieces = /** @type {(inputs: Listing_PiecesInputs) => LocalizedString} */ (i) => {const p = registry.plural("sv", i?.count, {});
	if (p === "one") return /** @type {LocalizedString} */ (`${i?.count} stycken`);
	if (p === "other") return /** @type {LocalizedString} */ (`${i?.count} stycken`);
	return /** @type {LocalizedString} */ ("listing_pieces");
};

const en_listing_pieces = /** @type {(inputs: Listing_PiecesInputs) => LocalizedString} */ (i) => {const p = registry.plural("en", i?.count, {});
	if (p === "one") return /** @type {LocalizedString} */ (`${i?.count} piece`);
	if (p === "other") return /** @type {LocalizedString} */ (`${i?.count} pieces`);
	return /** @type {LocalizedString} */ ("listing_pieces");
};

/**
* | p | output |
* | --- | --- |
* | "one" | "{count} piece" |
* | "other" | "{count} pieces" |
*
* @param {Listing_PiecesInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const listing_pieces = /** @type {((inputs: Listing_PiecesInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Listing_PiecesInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_listing_pieces(inputs)
	return sv_listing_pieces(inputs)
});