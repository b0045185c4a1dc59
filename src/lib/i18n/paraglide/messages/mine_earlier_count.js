/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} Mine_Earlier_CountInputs */

const sv_mine_earlier_count = /** @type {(inputs: Mine_Earlier_CountInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Tidigare (${i?.count})`)
};

const en_mine_earlier_count = /** @type {(inputs: Mine_Earlier_CountInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Earlier (${i?.count})`)
};

/**
* | output |
* | --- |
* | "Earlier ({count})" |
*
* @param {Mine_Earlier_CountInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const mine_earlier_count = /** @type {((inputs: Mine_Earlier_CountInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mine_Earlier_CountInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_mine_earlier_count(inputs)
	return sv_mine_earlier_count(inputs)
});