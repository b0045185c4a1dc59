/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Offer_Unit_PeopleInputs */

const sv_offer_unit_people = /** @type {(inputs: Offer_Unit_PeopleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`personer`)
};

const en_offer_unit_people = /** @type {(inputs: Offer_Unit_PeopleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`people`)
};

/**
* | output |
* | --- |
* | "people" |
*
* @param {Offer_Unit_PeopleInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const offer_unit_people = /** @type {((inputs?: Offer_Unit_PeopleInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Offer_Unit_PeopleInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_offer_unit_people(inputs)
	return sv_offer_unit_people(inputs)
});