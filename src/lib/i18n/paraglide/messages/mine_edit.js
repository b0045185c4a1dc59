/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Mine_EditInputs */

const sv_mine_edit = /** @type {(inputs: Mine_EditInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ändra`)
};

const en_mine_edit = /** @type {(inputs: Mine_EditInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Change`)
};

/**
* | output |
* | --- |
* | "Change" |
*
* @param {Mine_EditInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const mine_edit = /** @type {((inputs?: Mine_EditInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mine_EditInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_mine_edit(inputs)
	return sv_mine_edit(inputs)
});