/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Offer_Keep_MaintenanceInputs */

const sv_offer_keep_maintenance = /** @type {(inputs: Offer_Keep_MaintenanceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Den lagas eller ses över`)
};

const en_offer_keep_maintenance = /** @type {(inputs: Offer_Keep_MaintenanceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`It is being repaired or looked over`)
};

/**
* | output |
* | --- |
* | "It is being repaired or looked over" |
*
* @param {Offer_Keep_MaintenanceInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const offer_keep_maintenance = /** @type {((inputs?: Offer_Keep_MaintenanceInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Offer_Keep_MaintenanceInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_offer_keep_maintenance(inputs)
	return sv_offer_keep_maintenance(inputs)
});