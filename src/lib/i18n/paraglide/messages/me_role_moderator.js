/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Me_Role_ModeratorInputs */

const sv_me_role_moderator = /** @type {(inputs: Me_Role_ModeratorInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`ser efter annonserna`)
};

const en_me_role_moderator = /** @type {(inputs: Me_Role_ModeratorInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`keeps an eye on the listings`)
};

/**
* | output |
* | --- |
* | "keeps an eye on the listings" |
*
* @param {Me_Role_ModeratorInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const me_role_moderator = /** @type {((inputs?: Me_Role_ModeratorInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Me_Role_ModeratorInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_me_role_moderator(inputs)
	return sv_me_role_moderator(inputs)
});