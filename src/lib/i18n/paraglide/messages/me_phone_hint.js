/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Me_Phone_HintInputs */

const sv_me_phone_hint = /** @type {(inputs: Me_Phone_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Visas bara för den du lånar av eller lånar ut till, när lånet är bestämt.`)
};

const en_me_phone_hint = /** @type {(inputs: Me_Phone_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Shown only to the person you borrow from or lend to, once the loan is agreed.`)
};

/**
* | output |
* | --- |
* | "Shown only to the person you borrow from or lend to, once the loan is agreed." |
*
* @param {Me_Phone_HintInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const me_phone_hint = /** @type {((inputs?: Me_Phone_HintInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Me_Phone_HintInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_me_phone_hint(inputs)
	return sv_me_phone_hint(inputs)
});