/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ day: NonNullable<unknown> }} Feed_HasInputs */

const sv_feed_has = /** @type {(inputs: Feed_HasInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Har en adress sedan ${i?.day}.`)
};

const en_feed_has = /** @type {(inputs: Feed_HasInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Has had an address since ${i?.day}.`)
};

/**
* | output |
* | --- |
* | "Has had an address since {day}." |
*
* @param {Feed_HasInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const feed_has = /** @type {((inputs: Feed_HasInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Feed_HasInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_feed_has(inputs)
	return sv_feed_has(inputs)
});