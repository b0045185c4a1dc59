/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Category_RideInputs */

const sv_category_ride = /** @type {(inputs: Category_RideInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Skjuts`)
};

const en_category_ride = /** @type {(inputs: Category_RideInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ride`)
};

/**
* | output |
* | --- |
* | "Ride" |
*
* @param {Category_RideInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const category_ride = /** @type {((inputs?: Category_RideInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Category_RideInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_category_ride(inputs)
	return sv_category_ride(inputs)
});