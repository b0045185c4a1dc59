/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Join_GoInputs */

const sv_join_go = /** @type {(inputs: Join_GoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Gå med`)
};

const en_join_go = /** @type {(inputs: Join_GoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Join`)
};

/**
* | output |
* | --- |
* | "Join" |
*
* @param {Join_GoInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const join_go = /** @type {((inputs?: Join_GoInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Join_GoInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_join_go(inputs)
	return sv_join_go(inputs)
});