/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} Space_Exceptions_CountInputs */

const sv_space_exceptions_count = /** @type {(inputs: Space_Exceptions_CountInputs) => LocalizedString} */ (i) => {
	if ((i?.count === 0 || i?.count === "0")) return /** @type {LocalizedString} */ (`Helgdagar och andra undantag (frivilligt)`);
	return /** @type {LocalizedString} */ (`Helgdagar och andra undantag (${i?.count})`)
	
};

const en_space_exceptions_count = /** @type {(inputs: Space_Exceptions_CountInputs) => LocalizedString} */ (i) => {
	if ((i?.count === 0 || i?.count === "0")) return /** @type {LocalizedString} */ (`Holidays and other exceptions (optional)`);
	return /** @type {LocalizedString} */ (`Holidays and other exceptions (${i?.count})`)
	
};

/**
* | count | output |
* | --- | --- |
* | "0" | "Holidays and other exceptions (optional)" |
* | * | "Holidays and other exceptions ({count})" |
*
* @param {Space_Exceptions_CountInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const space_exceptions_count = /** @type {((inputs: Space_Exceptions_CountInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Space_Exceptions_CountInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_space_exceptions_count(inputs)
	return sv_space_exceptions_count(inputs)
});