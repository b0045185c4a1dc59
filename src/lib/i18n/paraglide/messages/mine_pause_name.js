/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ title: NonNullable<unknown> }} Mine_Pause_NameInputs */

const sv_mine_pause_name = /** @type {(inputs: Mine_Pause_NameInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Pausa ${i?.title}`)
};

const en_mine_pause_name = /** @type {(inputs: Mine_Pause_NameInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Pause ${i?.title}`)
};

/**
* | output |
* | --- |
* | "Pause {title}" |
*
* @param {Mine_Pause_NameInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const mine_pause_name = /** @type {((inputs: Mine_Pause_NameInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mine_Pause_NameInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_mine_pause_name(inputs)
	return sv_mine_pause_name(inputs)
});