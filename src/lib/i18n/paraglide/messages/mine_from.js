/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown> }} Mine_FromInputs */

const sv_mine_from = /** @type {(inputs: Mine_FromInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`av ${i?.name}`)
};

const en_mine_from = /** @type {(inputs: Mine_FromInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`from ${i?.name}`)
};

/**
* | output |
* | --- |
* | "from {name}" |
*
* @param {Mine_FromInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const mine_from = /** @type {((inputs: Mine_FromInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mine_FromInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_mine_from(inputs)
	return sv_mine_from(inputs)
});