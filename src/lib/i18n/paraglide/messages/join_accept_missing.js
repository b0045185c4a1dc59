/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Join_Accept_MissingInputs */

const sv_join_accept_missing = /** @type {(inputs: Join_Accept_MissingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kryssa i rutan för att gå med.`)
};

const en_join_accept_missing = /** @type {(inputs: Join_Accept_MissingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Tick the box to join.`)
};

/**
* | output |
* | --- |
* | "Tick the box to join." |
*
* @param {Join_Accept_MissingInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const join_accept_missing = /** @type {((inputs?: Join_Accept_MissingInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Join_Accept_MissingInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_join_accept_missing(inputs)
	return sv_join_accept_missing(inputs)
});