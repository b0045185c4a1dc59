/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ zones: NonNullable<unknown> }} Feed_Odd_ZonesInputs */

const sv_feed_odd_zones = /** @type {(inputs: Feed_Odd_ZonesInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Okänd tidszon, läst som byns tid: ${i?.zones}`)
};

const en_feed_odd_zones = /** @type {(inputs: Feed_Odd_ZonesInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Unknown time zone, read as the village's time: ${i?.zones}`)
};

/**
* | output |
* | --- |
* | "Unknown time zone, read as the village's time: {zones}" |
*
* @param {Feed_Odd_ZonesInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const feed_odd_zones = /** @type {((inputs: Feed_Odd_ZonesInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Feed_Odd_ZonesInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_feed_odd_zones(inputs)
	return sv_feed_odd_zones(inputs)
});