/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Kind_RidesInputs */

const sv_kind_rides = /** @type {(inputs: Kind_RidesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Skjuts`)
};

const en_kind_rides = /** @type {(inputs: Kind_RidesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Rides`)
};

/**
* | output |
* | --- |
* | "Rides" |
*
* @param {Kind_RidesInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const kind_rides = /** @type {((inputs?: Kind_RidesInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Kind_RidesInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_kind_rides(inputs)
	return sv_kind_rides(inputs)
});