/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_Block_DamagedInputs */

const sv_booking_block_damaged = /** @type {(inputs: Booking_Block_DamagedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Något är trasigt`)
};

const en_booking_block_damaged = /** @type {(inputs: Booking_Block_DamagedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Something is broken`)
};

/**
* | output |
* | --- |
* | "Something is broken" |
*
* @param {Booking_Block_DamagedInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_block_damaged = /** @type {((inputs?: Booking_Block_DamagedInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Block_DamagedInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_block_damaged(inputs)
	return sv_booking_block_damaged(inputs)
});