/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Mine_ResumeInputs */

const sv_mine_resume = /** @type {(inputs: Mine_ResumeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Visa igen`)
};

const en_mine_resume = /** @type {(inputs: Mine_ResumeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Show again`)
};

/**
* | output |
* | --- |
* | "Show again" |
*
* @param {Mine_ResumeInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const mine_resume = /** @type {((inputs?: Mine_ResumeInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mine_ResumeInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_mine_resume(inputs)
	return sv_mine_resume(inputs)
});