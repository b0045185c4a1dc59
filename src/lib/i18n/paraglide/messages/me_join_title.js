/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ village: NonNullable<unknown> }} Me_Join_TitleInputs */

const sv_me_join_title = /** @type {(inputs: Me_Join_TitleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Du är inte med i ${i?.village} än`)
};

const en_me_join_title = /** @type {(inputs: Me_Join_TitleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`You are not a member of ${i?.village} yet`)
};

/**
* | output |
* | --- |
* | "You are not a member of {village} yet" |
*
* @param {Me_Join_TitleInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const me_join_title = /** @type {((inputs: Me_Join_TitleInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Me_Join_TitleInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_me_join_title(inputs)
	return sv_me_join_title(inputs)
});