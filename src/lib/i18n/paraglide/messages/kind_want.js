/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Kind_WantInputs */

const sv_kind_want = /** @type {(inputs: Kind_WantInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Efterlyst`)
};

const en_kind_want = /** @type {(inputs: Kind_WantInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wanted`)
};

/**
* | output |
* | --- |
* | "Wanted" |
*
* @param {Kind_WantInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const kind_want = /** @type {((inputs?: Kind_WantInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Kind_WantInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_kind_want(inputs)
	return sv_kind_want(inputs)
});