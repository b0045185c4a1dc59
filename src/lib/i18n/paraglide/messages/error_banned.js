/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Error_BannedInputs */

const sv_error_banned = /** @type {(inputs: Error_BannedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Du kan inte vara med i den här byn just nu. Hör av dig till byns förening om du undrar varför.`)
};

const en_error_banned = /** @type {(inputs: Error_BannedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`You cannot take part in this village right now. Contact the village's association if you wonder why.`)
};

/**
* | output |
* | --- |
* | "You cannot take part in this village right now. Contact the village's association if you wonder why." |
*
* @param {Error_BannedInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const error_banned = /** @type {((inputs?: Error_BannedInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_BannedInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_error_banned(inputs)
	return sv_error_banned(inputs)
});