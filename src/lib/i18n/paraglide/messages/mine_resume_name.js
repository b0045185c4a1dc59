/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ title: NonNullable<unknown> }} Mine_Resume_NameInputs */

const sv_mine_resume_name = /** @type {(inputs: Mine_Resume_NameInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Visa igen: ${i?.title}`)
};

const en_mine_resume_name = /** @type {(inputs: Mine_Resume_NameInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Show again: ${i?.title}`)
};

/**
* | output |
* | --- |
* | "Show again: {title}" |
*
* @param {Mine_Resume_NameInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const mine_resume_name = /** @type {((inputs: Mine_Resume_NameInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mine_Resume_NameInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_mine_resume_name(inputs)
	return sv_mine_resume_name(inputs)
});