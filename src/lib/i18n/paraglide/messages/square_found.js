/* eslint-disable */
import * as registry from '../registry.js'
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} Square_FoundInputs */

const sv_square_found = /** @type {(inputs: Square_FoundInputs) => LocalizedString} */ (i) => {const p = registry.plural("sv", i?.count, {});
	if (p === "one") return /** @type {LocalizedString} */ (`Hittade ${i?.count} annons`);
	if (p === "other") return /** @type {LocalizedString} */ (`Hittade ${i?.count} annonser`);
	return /** @type {LocalizedString} */ ("square_found");
};

const en_square_found = /** @type {(inputs: Square_FoundInputs) => LocalizedString} */ (i) => {const p = registry.plural("en", i?.count, {});
	if (p === "one") return /** @type {LocalizedString} */ (`Found ${i?.count} listing`);
	if (p === "other") return /** @type {LocalizedString} */ (`Found ${i?.count} listings`);
	return /** @type {LocalizedString} */ ("square_found");
};

/**
* | p | output |
* | --- | --- |
* | "one" | "Found {count} listing" |
* | "other" | "Found {count} listings" |
*
* @param {Square_FoundInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const square_found = /** @type {((inputs: Square_FoundInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Square_FoundInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_square_found(inputs)
	return sv_square_found(inputs)
});