/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Outbox_Mark_What_Answer_TimeInputs */

const sv_outbox_mark_what_answer_time = /** @type {(inputs: Outbox_Mark_What_Answer_TimeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ditt svar om nya dagar`)
};

const en_outbox_mark_what_answer_time = /** @type {(inputs: Outbox_Mark_What_Answer_TimeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Your answer about new days`)
};

/**
* | output |
* | --- |
* | "Your answer about new days" |
*
* @param {Outbox_Mark_What_Answer_TimeInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const outbox_mark_what_answer_time = /** @type {((inputs?: Outbox_Mark_What_Answer_TimeInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Outbox_Mark_What_Answer_TimeInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_outbox_mark_what_answer_time(inputs)
	return sv_outbox_mark_what_answer_time(inputs)
});