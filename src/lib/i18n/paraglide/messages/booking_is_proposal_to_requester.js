/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ who: NonNullable<unknown>, proposed: NonNullable<unknown>, days: NonNullable<unknown> }} Booking_Is_Proposal_To_RequesterInputs */

const sv_booking_is_proposal_to_requester = /** @type {(inputs: Booking_Is_Proposal_To_RequesterInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.who} föreslår ${i?.proposed} i stället för ${i?.days}. Passar det?`)
};

const en_booking_is_proposal_to_requester = /** @type {(inputs: Booking_Is_Proposal_To_RequesterInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.who} suggests ${i?.proposed} instead of ${i?.days}. Does that suit you?`)
};

/**
* | output |
* | --- |
* | "{who} suggests {proposed} instead of {days}. Does that suit you?" |
*
* @param {Booking_Is_Proposal_To_RequesterInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_is_proposal_to_requester = /** @type {((inputs: Booking_Is_Proposal_To_RequesterInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Is_Proposal_To_RequesterInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_is_proposal_to_requester(inputs)
	return sv_booking_is_proposal_to_requester(inputs)
});