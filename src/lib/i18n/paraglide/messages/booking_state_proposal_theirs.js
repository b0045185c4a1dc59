/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_State_Proposal_TheirsInputs */

const sv_booking_state_proposal_theirs = /** @type {(inputs: Booking_State_Proposal_TheirsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Förslag på andra dagar`)
};

const en_booking_state_proposal_theirs = /** @type {(inputs: Booking_State_Proposal_TheirsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Other days suggested`)
};

/**
* | output |
* | --- |
* | "Other days suggested" |
*
* @param {Booking_State_Proposal_TheirsInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_state_proposal_theirs = /** @type {((inputs?: Booking_State_Proposal_TheirsInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_State_Proposal_TheirsInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_state_proposal_theirs(inputs)
	return sv_booking_state_proposal_theirs(inputs)
});