/* eslint-disable */
import * as registry from '../registry.js'
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} Square_CountInputs */

const sv_square_count = /** @type {(inputs: Square_CountInputs) => LocalizedString} */ (i) => {const p = registry.plural("sv", i?.count, {});
	if (p === "one") return /** @type {LocalizedString} */ (`${i?.count} annons`);
	if (p === "other") return /** @type {LocalizedString} */ (`${i?.count} annonser`);
	return /** @type {LocalizedString} */ ("square_count");
};

const en_square_count = /** @type {(inputs: Square_CountInputs) => LocalizedString} */ (i) => {const p = registry.plural("en", i?.count, {});
	if (p === "one") return /** @type {LocalizedString} */ (`${i?.count} listing`);
	if (p === "other") return /** @type {LocalizedString} */ (`${i?.count} listings`);
	return /** @type {LocalizedString} */ ("square_count");
};

/**
* | p | output |
* | --- | --- |
* | "one" | "{count} listing" |
* | "other" | "{count} listings" |
*
* @param {Square_CountInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const square_count = /** @type {((inputs: Square_CountInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Square_CountInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_square_count(inputs)
	return sv_square_count(inputs)
});