/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ who: NonNullable<unknown>, title: NonNullable<unknown>, day: NonNullable<unknown> }} Booking_Is_Proposal_LongerInputs */

const sv_booking_is_proposal_longer = /** @type {(inputs: Booking_Is_Proposal_LongerInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.who} vill gärna behålla ${i?.title} längre, till och med ${i?.day}.`)
};

const en_booking_is_proposal_longer = /** @type {(inputs: Booking_Is_Proposal_LongerInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.who} would like to keep ${i?.title} longer, until ${i?.day}.`)
};

/**
* | output |
* | --- |
* | "{who} would like to keep {title} longer, until {day}." |
*
* @param {Booking_Is_Proposal_LongerInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_is_proposal_longer = /** @type {((inputs: Booking_Is_Proposal_LongerInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Is_Proposal_LongerInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_is_proposal_longer(inputs)
	return sv_booking_is_proposal_longer(inputs)
});