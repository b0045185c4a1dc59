/* eslint-disable */
import * as registry from '../registry.js'
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} Listing_PeopleInputs */

const sv_listing_people = /** @type {(inputs: Listing_PeopleInputs) => LocalizedString} */ (i) => {const p = registry.plural("sv", i?.count, {});
	if (p === "one") return /** @type {LocalizedString} */ (`${i?.count} person`);
	if (p === "other") return /** @type {LocalizedString} */ (`${i?.count} personer`);
	return /** @type {LocalizedString} */ ("listing_people");
};

const en_listing_people = /** @type {(inputs: Listing_PeopleInputs) => LocalizedString} */ (i) => {const p = registry.plural("en", i?.count, {});
	if (p === "one") return /** @type {LocalizedString} */ (`${i?.count} person`);
	if (p === "other") return /** @type {LocalizedString} */ (`${i?.count} people`);
	return /** @type {LocalizedString} */ ("listing_people");
};

/**
* | p | output |
* | --- | --- |
* | "one" | "{count} person" |
* | "other" | "{count} people" |
*
* @param {Listing_PeopleInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const listing_people = /** @type {((inputs: Listing_PeopleInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Listing_PeopleInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_listing_people(inputs)
	return sv_listing_people(inputs)
});