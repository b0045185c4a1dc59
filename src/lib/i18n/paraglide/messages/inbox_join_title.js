/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ village: NonNullable<unknown> }} Inbox_Join_TitleInputs */

const sv_inbox_join_title = /** @type {(inputs: Inbox_Join_TitleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Gå med i ${i?.village} först`)
};

const en_inbox_join_title = /** @type {(inputs: Inbox_Join_TitleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Join ${i?.village} first`)
};

/**
* | output |
* | --- |
* | "Join {village} first" |
*
* @param {Inbox_Join_TitleInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const inbox_join_title = /** @type {((inputs: Inbox_Join_TitleInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Inbox_Join_TitleInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_inbox_join_title(inputs)
	return sv_inbox_join_title(inputs)
});