/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ when: NonNullable<unknown> }} Feed_FetchedInputs */

const sv_feed_fetched = /** @type {(inputs: Feed_FetchedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Senast hämtad ${i?.when}`)
};

const en_feed_fetched = /** @type {(inputs: Feed_FetchedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Last fetched ${i?.when}`)
};

/**
* | output |
* | --- |
* | "Last fetched {when}" |
*
* @param {Feed_FetchedInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const feed_fetched = /** @type {((inputs: Feed_FetchedInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Feed_FetchedInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_feed_fetched(inputs)
	return sv_feed_fetched(inputs)
});