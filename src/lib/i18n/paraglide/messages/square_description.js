/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ village: NonNullable<unknown> }} Square_DescriptionInputs */

const sv_square_description = /** @type {(inputs: Square_DescriptionInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Torget i ${i?.village} på karta: saker, skjuts och lokaler som grannar och föreningar lånar ut till varandra.`)
};

const en_square_description = /** @type {(inputs: Square_DescriptionInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`The village square of ${i?.village} on a map: things, rides and rooms that neighbours and associations lend each other.`)
};

/**
* | output |
* | --- |
* | "The village square of {village} on a map: things, rides and rooms that neighbours and associations lend each other." |
*
* @param {Square_DescriptionInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const square_description = /** @type {((inputs: Square_DescriptionInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Square_DescriptionInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_square_description(inputs)
	return sv_square_description(inputs)
});