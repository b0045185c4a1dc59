/* eslint-disable */
import * as registry from '../registry.js'
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} Storage_ListingsInputs */

const sv_storage_listings = /** @type {(inputs: Storage_ListingsInputs) => LocalizedString} */ (i) => {const p = registry.plural("sv", i?.count, {});
	if (p === "one") return /** @type {LocalizedString} */ (`${i?.count} annons`);
	if (p === "other") return /** @type {LocalizedString} */ (`${i?.count} annonser`);
	return /** @type {LocalizedString} */ ("storage_listings");
};

const en_storage_listings = /** @type {(inputs: Storage_ListingsInputs) => LocalizedString} */ (i) => {const p = registry.plural("en", i?.count, {});
	if (p === "one") return /** @type {LocalizedString} */ (`${i?.count} listing`);
	if (p === "other") return /** @type {LocalizedString} */ (`${i?.count} listings`);
	return /** @type {LocalizedString} */ ("storage_listings");
};

/**
* | p | output |
* | --- | --- |
* | "one" | "{count} listing" |
* | "other" | "{count} listings" |
*
* @param {Storage_ListingsInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const storage_listings = /** @type {((inputs: Storage_ListingsInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Storage_ListingsInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_storage_listings(inputs)
	return sv_storage_listings(inputs)
});