/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Access_ContactInputs */

const sv_access_contact = /** @type {(inputs: Access_ContactInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vem ringer man den dagen?`)
};

const en_access_contact = /** @type {(inputs: Access_ContactInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Whom to call that day?`)
};

/**
* | output |
* | --- |
* | "Whom to call that day?" |
*
* @param {Access_ContactInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const access_contact = /** @type {((inputs?: Access_ContactInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Access_ContactInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_access_contact(inputs)
	return sv_access_contact(inputs)
});