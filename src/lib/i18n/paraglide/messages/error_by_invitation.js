/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Error_By_InvitationInputs */

const sv_error_by_invitation = /** @type {(inputs: Error_By_InvitationInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Den här byn tar emot nya på inbjudan. Fråga någon som redan är med.`)
};

const en_error_by_invitation = /** @type {(inputs: Error_By_InvitationInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This village welcomes new people by invitation. Ask somebody who is already a member.`)
};

/**
* | output |
* | --- |
* | "This village welcomes new people by invitation. Ask somebody who is already a member." |
*
* @param {Error_By_InvitationInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const error_by_invitation = /** @type {((inputs?: Error_By_InvitationInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_By_InvitationInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_error_by_invitation(inputs)
	return sv_error_by_invitation(inputs)
});