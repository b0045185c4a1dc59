/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ listings: NonNullable<unknown>, talks: NonNullable<unknown>, size: NonNullable<unknown> }} Storage_Village_FactsInputs */

const sv_storage_village_facts = /** @type {(inputs: Storage_Village_FactsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.listings} och ${i?.talks}, ungefär ${i?.size}.`)
};

const en_storage_village_facts = /** @type {(inputs: Storage_Village_FactsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.listings} and ${i?.talks}, about ${i?.size}.`)
};

/**
* | output |
* | --- |
* | "{listings} and {talks}, about {size}." |
*
* @param {Storage_Village_FactsInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const storage_village_facts = /** @type {((inputs: Storage_Village_FactsInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Storage_Village_FactsInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_storage_village_facts(inputs)
	return sv_storage_village_facts(inputs)
});