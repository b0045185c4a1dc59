/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ proposed: NonNullable<unknown>, days: NonNullable<unknown>, who: NonNullable<unknown> }} Booking_Is_Proposal_MineInputs */

const sv_booking_is_proposal_mine = /** @type {(inputs: Booking_Is_Proposal_MineInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Du har föreslagit ${i?.proposed} i stället för ${i?.days}. ${i?.who} har inte svarat än.`)
};

const en_booking_is_proposal_mine = /** @type {(inputs: Booking_Is_Proposal_MineInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`You have suggested ${i?.proposed} instead of ${i?.days}. ${i?.who} has not answered yet.`)
};

/**
* | output |
* | --- |
* | "You have suggested {proposed} instead of {days}. {who} has not answered yet." |
*
* @param {Booking_Is_Proposal_MineInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_is_proposal_mine = /** @type {((inputs: Booking_Is_Proposal_MineInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Is_Proposal_MineInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_is_proposal_mine(inputs)
	return sv_booking_is_proposal_mine(inputs)
});