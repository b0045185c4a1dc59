/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Outbox_Mark_What_DeclineInputs */

const sv_outbox_mark_what_decline = /** @type {(inputs: Outbox_Mark_What_DeclineInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ditt nej`)
};

const en_outbox_mark_what_decline = /** @type {(inputs: Outbox_Mark_What_DeclineInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Your no`)
};

/**
* | output |
* | --- |
* | "Your no" |
*
* @param {Outbox_Mark_What_DeclineInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const outbox_mark_what_decline = /** @type {((inputs?: Outbox_Mark_What_DeclineInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Outbox_Mark_What_DeclineInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_outbox_mark_what_decline(inputs)
	return sv_outbox_mark_what_decline(inputs)
});