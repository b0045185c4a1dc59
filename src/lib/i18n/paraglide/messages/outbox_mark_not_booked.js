/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Outbox_Mark_Not_BookedInputs */

const sv_outbox_mark_not_booked = /** @type {(inputs: Outbox_Mark_Not_BookedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Inget är bokat än.`)
};

const en_outbox_mark_not_booked = /** @type {(inputs: Outbox_Mark_Not_BookedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nothing is booked yet.`)
};

/**
* | output |
* | --- |
* | "Nothing is booked yet." |
*
* @param {Outbox_Mark_Not_BookedInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const outbox_mark_not_booked = /** @type {((inputs?: Outbox_Mark_Not_BookedInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Outbox_Mark_Not_BookedInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_outbox_mark_not_booked(inputs)
	return sv_outbox_mark_not_booked(inputs)
});