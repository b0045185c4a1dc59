/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Me_MoreInputs */

const sv_me_more = /** @type {(inputs: Me_MoreInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Mer`)
};

const en_me_more = /** @type {(inputs: Me_MoreInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`More`)
};

/**
* | output |
* | --- |
* | "More" |
*
* @param {Me_MoreInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const me_more = /** @type {((inputs?: Me_MoreInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Me_MoreInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_me_more(inputs)
	return sv_me_more(inputs)
});