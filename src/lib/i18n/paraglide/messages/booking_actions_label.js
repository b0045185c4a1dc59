/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_Actions_LabelInputs */

const sv_booking_actions_label = /** @type {(inputs: Booking_Actions_LabelInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Det här kan du göra`)
};

const en_booking_actions_label = /** @type {(inputs: Booking_Actions_LabelInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What you can do`)
};

/**
* | output |
* | --- |
* | "What you can do" |
*
* @param {Booking_Actions_LabelInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_actions_label = /** @type {((inputs?: Booking_Actions_LabelInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Actions_LabelInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_actions_label(inputs)
	return sv_booking_actions_label(inputs)
});