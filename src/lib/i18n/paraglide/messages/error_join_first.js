/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Error_Join_FirstInputs */

const sv_error_join_first = /** @type {(inputs: Error_Join_FirstInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Du behöver vara med i byn för att göra det här.`)
};

const en_error_join_first = /** @type {(inputs: Error_Join_FirstInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`You need to be a member of the village to do this.`)
};

/**
* | output |
* | --- |
* | "You need to be a member of the village to do this." |
*
* @param {Error_Join_FirstInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const error_join_first = /** @type {((inputs?: Error_Join_FirstInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Join_FirstInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_error_join_first(inputs)
	return sv_error_join_first(inputs)
});