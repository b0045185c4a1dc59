/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_Block_Own_UseInputs */

const sv_booking_block_own_use = /** @type {(inputs: Booking_Block_Own_UseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Den används av ägaren själv`)
};

const en_booking_block_own_use = /** @type {(inputs: Booking_Block_Own_UseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The owner uses it`)
};

/**
* | output |
* | --- |
* | "The owner uses it" |
*
* @param {Booking_Block_Own_UseInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_block_own_use = /** @type {((inputs?: Booking_Block_Own_UseInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Block_Own_UseInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_block_own_use(inputs)
	return sv_booking_block_own_use(inputs)
});