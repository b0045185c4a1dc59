/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ title: NonNullable<unknown> }} Outbox_List_Do_AnswerInputs */

const sv_outbox_list_do_answer = /** @type {(inputs: Outbox_List_Do_AnswerInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Ditt svar om ${i?.title}`)
};

const en_outbox_list_do_answer = /** @type {(inputs: Outbox_List_Do_AnswerInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Your answer about ${i?.title}`)
};

/**
* | output |
* | --- |
* | "Your answer about {title}" |
*
* @param {Outbox_List_Do_AnswerInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const outbox_list_do_answer = /** @type {((inputs: Outbox_List_Do_AnswerInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Outbox_List_Do_AnswerInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_outbox_list_do_answer(inputs)
	return sv_outbox_list_do_answer(inputs)
});