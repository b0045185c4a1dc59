/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_Block_MaintenanceInputs */

const sv_booking_block_maintenance = /** @type {(inputs: Booking_Block_MaintenanceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Underhåll`)
};

const en_booking_block_maintenance = /** @type {(inputs: Booking_Block_MaintenanceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Maintenance`)
};

/**
* | output |
* | --- |
* | "Maintenance" |
*
* @param {Booking_Block_MaintenanceInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_block_maintenance = /** @type {((inputs?: Booking_Block_MaintenanceInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Block_MaintenanceInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_block_maintenance(inputs)
	return sv_booking_block_maintenance(inputs)
});