/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown> }} Mine_ToInputs */

const sv_mine_to = /** @type {(inputs: Mine_ToInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`till ${i?.name}`)
};

const en_mine_to = /** @type {(inputs: Mine_ToInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`to ${i?.name}`)
};

/**
* | output |
* | --- |
* | "to {name}" |
*
* @param {Mine_ToInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const mine_to = /** @type {((inputs: Mine_ToInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mine_ToInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_mine_to(inputs)
	return sv_mine_to(inputs)
});