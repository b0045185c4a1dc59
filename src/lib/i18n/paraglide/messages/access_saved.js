/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Access_SavedInputs */

const sv_access_saved = /** @type {(inputs: Access_SavedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Sparat. Den som redan har sett det får veta att det har ändrats.`)
};

const en_access_saved = /** @type {(inputs: Access_SavedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Saved. Whoever has seen it already is told that it has changed.`)
};

/**
* | output |
* | --- |
* | "Saved. Whoever has seen it already is told that it has changed." |
*
* @param {Access_SavedInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const access_saved = /** @type {((inputs?: Access_SavedInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Access_SavedInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_access_saved(inputs)
	return sv_access_saved(inputs)
});