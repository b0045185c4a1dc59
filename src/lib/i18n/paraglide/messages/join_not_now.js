/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Join_Not_NowInputs */

const sv_join_not_now = /** @type {(inputs: Join_Not_NowInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Inte nu, titta vidare`)
};

const en_join_not_now = /** @type {(inputs: Join_Not_NowInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Not now, keep looking around`)
};

/**
* | output |
* | --- |
* | "Not now, keep looking around" |
*
* @param {Join_Not_NowInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const join_not_now = /** @type {((inputs?: Join_Not_NowInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Join_Not_NowInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_join_not_now(inputs)
	return sv_join_not_now(inputs)
});