/* eslint-disable */
import * as registry from '../registry.js'
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} Booking_Time_MinutesInputs */

const sv_booking_time_minutes = /** @type {(inputs: Booking_Time_MinutesInputs) => LocalizedString} */ (i) => {const p = registry.plural("sv", i?.count, {});
	if (p === "one") return /** @type {LocalizedString} */ (`${i?.count} minut`);
	if (p === "other") return /** @type {LocalizedString} */ (`${i?.count} minuter`);
	return /** @type {LocalizedString} */ ("booking_time_minutes");
};

const en_booking_time_minutes = /** @type {(inputs: Booking_Time_MinutesInputs) => LocalizedString} */ (i) => {const p = registry.plural("en", i?.count, {});
	if (p === "one") return /** @type {LocalizedString} */ (`${i?.count} minute`);
	if (p === "other") return /** @type {LocalizedString} */ (`${i?.count} minutes`);
	return /** @type {LocalizedString} */ ("booking_time_minutes");
};

/**
* | p | output |
* | --- | --- |
* | "one" | "{count} minute" |
* | "other" | "{count} minutes" |
*
* @param {Booking_Time_MinutesInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_time_minutes = /** @type {((inputs: Booking_Time_MinutesInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Time_MinutesInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_time_minutes(inputs)
	return sv_booking_time_minutes(inputs)
});