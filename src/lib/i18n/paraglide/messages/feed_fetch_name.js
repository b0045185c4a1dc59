/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown> }} Feed_Fetch_NameInputs */

const sv_feed_fetch_name = /** @type {(inputs: Feed_Fetch_NameInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Hämta nu: ${i?.name}`)
};

const en_feed_fetch_name = /** @type {(inputs: Feed_Fetch_NameInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Fetch now: ${i?.name}`)
};

/**
* | output |
* | --- |
* | "Fetch now: {name}" |
*
* @param {Feed_Fetch_NameInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const feed_fetch_name = /** @type {((inputs: Feed_Fetch_NameInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Feed_Fetch_NameInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_feed_fetch_name(inputs)
	return sv_feed_fetch_name(inputs)
});