/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Kind_RideInputs */

const sv_kind_ride = /** @type {(inputs: Kind_RideInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Skjuts`)
};

const en_kind_ride = /** @type {(inputs: Kind_RideInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ride`)
};

/**
* | output |
* | --- |
* | "Ride" |
*
* @param {Kind_RideInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const kind_ride = /** @type {((inputs?: Kind_RideInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Kind_RideInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_kind_ride(inputs)
	return sv_kind_ride(inputs)
});