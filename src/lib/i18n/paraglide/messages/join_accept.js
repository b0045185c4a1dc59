/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Join_AcceptInputs */

const sv_join_accept = /** @type {(inputs: Join_AcceptInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Jag gör likadant`)
};

const en_join_accept = /** @type {(inputs: Join_AcceptInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`So will I`)
};

/**
* | output |
* | --- |
* | "So will I" |
*
* @param {Join_AcceptInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const join_accept = /** @type {((inputs?: Join_AcceptInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Join_AcceptInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_join_accept(inputs)
	return sv_join_accept(inputs)
});