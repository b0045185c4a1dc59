/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ index: NonNullable<unknown> }} Access_Code_RowInputs */

const sv_access_code_row = /** @type {(inputs: Access_Code_RowInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Kod ${i?.index}`)
};

const en_access_code_row = /** @type {(inputs: Access_Code_RowInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Code ${i?.index}`)
};

/**
* | output |
* | --- |
* | "Code {index}" |
*
* @param {Access_Code_RowInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const access_code_row = /** @type {((inputs: Access_Code_RowInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Access_Code_RowInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_access_code_row(inputs)
	return sv_access_code_row(inputs)
});