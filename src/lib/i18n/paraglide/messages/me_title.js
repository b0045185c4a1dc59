/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Me_TitleInputs */

const sv_me_title = /** @type {(inputs: Me_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Jag`)
};

const en_me_title = /** @type {(inputs: Me_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Me`)
};

/**
* | output |
* | --- |
* | "Me" |
*
* @param {Me_TitleInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const me_title = /** @type {((inputs?: Me_TitleInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Me_TitleInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_me_title(inputs)
	return sv_me_title(inputs)
});