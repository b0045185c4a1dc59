/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ days: NonNullable<unknown> }} Outbox_Mark_What_ProposeInputs */

const sv_outbox_mark_what_propose = /** @type {(inputs: Outbox_Mark_What_ProposeInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Ditt förslag om ${i?.days}`)
};

const en_outbox_mark_what_propose = /** @type {(inputs: Outbox_Mark_What_ProposeInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Your suggestion of ${i?.days}`)
};

/**
* | output |
* | --- |
* | "Your suggestion of {days}" |
*
* @param {Outbox_Mark_What_ProposeInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const outbox_mark_what_propose = /** @type {((inputs: Outbox_Mark_What_ProposeInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Outbox_Mark_What_ProposeInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_outbox_mark_what_propose(inputs)
	return sv_outbox_mark_what_propose(inputs)
});