/* eslint-disable */
import * as registry from '../registry.js'
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} Mapmaking_Part_ListingsInputs */

const sv_mapmaking_part_listings = /** @type {(inputs: Mapmaking_Part_ListingsInputs) => LocalizedString} */ (i) => {const p = registry.plural("sv", i?.count, {});
	if (p === "one") return /** @type {LocalizedString} */ (`${i?.count} annons ligger där.`);
	if (p === "other") return /** @type {LocalizedString} */ (`${i?.count} annonser ligger där.`);
	return /** @type {LocalizedString} */ ("mapmaking_part_listings");
};

const en_mapmaking_part_listings = /** @type {(inputs: Mapmaking_Part_ListingsInputs) => LocalizedString} */ (i) => {const p = registry.plural("en", i?.count, {});
	if (p === "one") return /** @type {LocalizedString} */ (`${i?.count} listing stands there.`);
	if (p === "other") return /** @type {LocalizedString} */ (`${i?.count} listings stand there.`);
	return /** @type {LocalizedString} */ ("mapmaking_part_listings");
};

/**
* | p | output |
* | --- | --- |
* | "one" | "{count} listing stands there." |
* | "other" | "{count} listings stand there." |
*
* @param {Mapmaking_Part_ListingsInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const mapmaking_part_listings = /** @type {((inputs: Mapmaking_Part_ListingsInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mapmaking_Part_ListingsInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_mapmaking_part_listings(inputs)
	return sv_mapmaking_part_listings(inputs)
});