/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Outbox_Mark_What_Hand_OverInputs */

const sv_outbox_mark_what_hand_over = /** @type {(inputs: Outbox_Mark_What_Hand_OverInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Överlämningen`)
};

const en_outbox_mark_what_hand_over = /** @type {(inputs: Outbox_Mark_What_Hand_OverInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The handover`)
};

/**
* | output |
* | --- |
* | "The handover" |
*
* @param {Outbox_Mark_What_Hand_OverInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const outbox_mark_what_hand_over = /** @type {((inputs?: Outbox_Mark_What_Hand_OverInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Outbox_Mark_What_Hand_OverInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_outbox_mark_what_hand_over(inputs)
	return sv_outbox_mark_what_hand_over(inputs)
});