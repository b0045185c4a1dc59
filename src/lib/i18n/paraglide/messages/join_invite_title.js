/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ village: NonNullable<unknown> }} Join_Invite_TitleInputs */

const sv_join_invite_title = /** @type {(inputs: Join_Invite_TitleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.village} tar emot nya på inbjudan`)
};

const en_join_invite_title = /** @type {(inputs: Join_Invite_TitleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.village} welcomes new people by invitation`)
};

/**
* | output |
* | --- |
* | "{village} welcomes new people by invitation" |
*
* @param {Join_Invite_TitleInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const join_invite_title = /** @type {((inputs: Join_Invite_TitleInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Join_Invite_TitleInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_join_invite_title(inputs)
	return sv_join_invite_title(inputs)
});