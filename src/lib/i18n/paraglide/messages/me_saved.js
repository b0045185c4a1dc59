/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Me_SavedInputs */

const sv_me_saved = /** @type {(inputs: Me_SavedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Sparat.`)
};

const en_me_saved = /** @type {(inputs: Me_SavedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Saved.`)
};

/**
* | output |
* | --- |
* | "Saved." |
*
* @param {Me_SavedInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const me_saved = /** @type {((inputs?: Me_SavedInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Me_SavedInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_me_saved(inputs)
	return sv_me_saved(inputs)
});