/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_Cancel_Request_TitleInputs */

const sv_booking_cancel_request_title = /** @type {(inputs: Booking_Cancel_Request_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ta tillbaka frågan?`)
};

const en_booking_cancel_request_title = /** @type {(inputs: Booking_Cancel_Request_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Take back the request?`)
};

/**
* | output |
* | --- |
* | "Take back the request?" |
*
* @param {Booking_Cancel_Request_TitleInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_cancel_request_title = /** @type {((inputs?: Booking_Cancel_Request_TitleInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Cancel_Request_TitleInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_cancel_request_title(inputs)
	return sv_booking_cancel_request_title(inputs)
});