/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ village: NonNullable<unknown> }} Join_TitleInputs */

const sv_join_title = /** @type {(inputs: Join_TitleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Gå med i ${i?.village}`)
};

const en_join_title = /** @type {(inputs: Join_TitleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Join ${i?.village}`)
};

/**
* | output |
* | --- |
* | "Join {village}" |
*
* @param {Join_TitleInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const join_title = /** @type {((inputs: Join_TitleInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Join_TitleInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_join_title(inputs)
	return sv_join_title(inputs)
});