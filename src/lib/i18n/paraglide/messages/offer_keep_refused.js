/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Offer_Keep_RefusedInputs */

const sv_offer_keep_refused = /** @type {(inputs: Offer_Keep_RefusedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Några av de dagarna är redan bokade, efterfrågade eller behållna. Välj andra dagar.`)
};

const en_offer_keep_refused = /** @type {(inputs: Offer_Keep_RefusedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Some of those days are already booked, asked for or kept. Choose other days.`)
};

/**
* | output |
* | --- |
* | "Some of those days are already booked, asked for or kept. Choose other days." |
*
* @param {Offer_Keep_RefusedInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const offer_keep_refused = /** @type {((inputs?: Offer_Keep_RefusedInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Offer_Keep_RefusedInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_offer_keep_refused(inputs)
	return sv_offer_keep_refused(inputs)
});