/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_State_Proposal_MineInputs */

const sv_booking_state_proposal_mine = /** @type {(inputs: Booking_State_Proposal_MineInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Väntar på svar om andra dagar`)
};

const en_booking_state_proposal_mine = /** @type {(inputs: Booking_State_Proposal_MineInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Waiting for an answer on other days`)
};

/**
* | output |
* | --- |
* | "Waiting for an answer on other days" |
*
* @param {Booking_State_Proposal_MineInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_state_proposal_mine = /** @type {((inputs?: Booking_State_Proposal_MineInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_State_Proposal_MineInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_state_proposal_mine(inputs)
	return sv_booking_state_proposal_mine(inputs)
});