/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ who: NonNullable<unknown>, title: NonNullable<unknown>, proposed: NonNullable<unknown>, days: NonNullable<unknown> }} Booking_Is_Proposal_To_OwnerInputs */

const sv_booking_is_proposal_to_owner = /** @type {(inputs: Booking_Is_Proposal_To_OwnerInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.who} frågar om att få ${i?.title} ${i?.proposed} i stället för ${i?.days}.`)
};

const en_booking_is_proposal_to_owner = /** @type {(inputs: Booking_Is_Proposal_To_OwnerInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.who} asks for ${i?.title} ${i?.proposed} instead of ${i?.days}.`)
};

/**
* | output |
* | --- |
* | "{who} asks for {title} {proposed} instead of {days}." |
*
* @param {Booking_Is_Proposal_To_OwnerInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_is_proposal_to_owner = /** @type {((inputs: Booking_Is_Proposal_To_OwnerInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Is_Proposal_To_OwnerInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_is_proposal_to_owner(inputs)
	return sv_booking_is_proposal_to_owner(inputs)
});