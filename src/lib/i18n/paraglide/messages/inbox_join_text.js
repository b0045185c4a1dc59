/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Inbox_Join_TextInputs */

const sv_inbox_join_text = /** @type {(inputs: Inbox_Join_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Inkorgen är för dem som är med i byn. Det tar bara en minut att gå med.`)
};

const en_inbox_join_text = /** @type {(inputs: Inbox_Join_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The inbox is for those who have joined the village. Joining takes a minute.`)
};

/**
* | output |
* | --- |
* | "The inbox is for those who have joined the village. Joining takes a minute." |
*
* @param {Inbox_Join_TextInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const inbox_join_text = /** @type {((inputs?: Inbox_Join_TextInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Inbox_Join_TextInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_inbox_join_text(inputs)
	return sv_inbox_join_text(inputs)
});