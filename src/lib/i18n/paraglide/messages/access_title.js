/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Access_TitleInputs */

const sv_access_title = /** @type {(inputs: Access_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nyckel och kod`)
};

const en_access_title = /** @type {(inputs: Access_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Key and code`)
};

/**
* | output |
* | --- |
* | "Key and code" |
*
* @param {Access_TitleInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const access_title = /** @type {((inputs?: Access_TitleInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Access_TitleInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_access_title(inputs)
	return sv_access_title(inputs)
});