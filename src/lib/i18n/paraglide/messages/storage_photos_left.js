/* eslint-disable */
import * as registry from '../registry.js'
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} Storage_Photos_LeftInputs */

const sv_storage_photos_left = /** @type {(inputs: Storage_Photos_LeftInputs) => LocalizedString} */ (i) => {const p = registry.plural("sv", i?.count, {});
	if (p === "one") return /** @type {LocalizedString} */ (`${i?.count} foto fick inte plats eller gick inte att hämta.`);
	if (p === "other") return /** @type {LocalizedString} */ (`${i?.count} foton fick inte plats eller gick inte att hämta.`);
	return /** @type {LocalizedString} */ ("storage_photos_left");
};

const en_storage_photos_left = /** @type {(inputs: Storage_Photos_LeftInputs) => LocalizedString} */ (i) => {const p = registry.plural("en", i?.count, {});
	if (p === "one") return /** @type {LocalizedString} */ (`${i?.count} photo had no room or could not be fetched.`);
	if (p === "other") return /** @type {LocalizedString} */ (`${i?.count} photos had no room or could not be fetched.`);
	return /** @type {LocalizedString} */ ("storage_photos_left");
};

/**
* | p | output |
* | --- | --- |
* | "one" | "{count} photo had no room or could not be fetched." |
* | "other" | "{count} photos had no room or could not be fetched." |
*
* @param {Storage_Photos_LeftInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const storage_photos_left = /** @type {((inputs: Storage_Photos_LeftInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Storage_Photos_LeftInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_storage_photos_left(inputs)
	return sv_storage_photos_left(inputs)
});