/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Outbox_Mark_What_AnswerInputs */

const sv_outbox_mark_what_answer = /** @type {(inputs: Outbox_Mark_What_AnswerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ditt svar`)
};

const en_outbox_mark_what_answer = /** @type {(inputs: Outbox_Mark_What_AnswerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Your answer`)
};

/**
* | output |
* | --- |
* | "Your answer" |
*
* @param {Outbox_Mark_What_AnswerInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const outbox_mark_what_answer = /** @type {((inputs?: Outbox_Mark_What_AnswerInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Outbox_Mark_What_AnswerInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_outbox_mark_what_answer(inputs)
	return sv_outbox_mark_what_answer(inputs)
});