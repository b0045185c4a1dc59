/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Inbox_Sign_In_TextInputs */

const sv_inbox_sign_in_text = /** @type {(inputs: Inbox_Sign_In_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Här samlas dina lån: frågor, svar och meddelanden. Bara du och den du lånar av eller till kan läsa dem.`)
};

const en_inbox_sign_in_text = /** @type {(inputs: Inbox_Sign_In_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Your loans gather here: questions, answers and messages. Only you and the person you borrow from or lend to can read them.`)
};

/**
* | output |
* | --- |
* | "Your loans gather here: questions, answers and messages. Only you and the person you borrow from or lend to can read them." |
*
* @param {Inbox_Sign_In_TextInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const inbox_sign_in_text = /** @type {((inputs?: Inbox_Sign_In_TextInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Inbox_Sign_In_TextInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_inbox_sign_in_text(inputs)
	return sv_inbox_sign_in_text(inputs)
});