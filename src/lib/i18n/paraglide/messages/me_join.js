/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ village: NonNullable<unknown> }} Me_JoinInputs */

const sv_me_join = /** @type {(inputs: Me_JoinInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Gå med i ${i?.village}`)
};

const en_me_join = /** @type {(inputs: Me_JoinInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Join ${i?.village}`)
};

/**
* | output |
* | --- |
* | "Join {village}" |
*
* @param {Me_JoinInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const me_join = /** @type {((inputs: Me_JoinInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Me_JoinInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_me_join(inputs)
	return sv_me_join(inputs)
});