/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ title: NonNullable<unknown> }} Mine_Edit_NameInputs */

const sv_mine_edit_name = /** @type {(inputs: Mine_Edit_NameInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Ändra ${i?.title}`)
};

const en_mine_edit_name = /** @type {(inputs: Mine_Edit_NameInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Change ${i?.title}`)
};

/**
* | output |
* | --- |
* | "Change {title}" |
*
* @param {Mine_Edit_NameInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const mine_edit_name = /** @type {((inputs: Mine_Edit_NameInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mine_Edit_NameInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_mine_edit_name(inputs)
	return sv_mine_edit_name(inputs)
});