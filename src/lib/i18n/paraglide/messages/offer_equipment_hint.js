/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Offer_Equipment_HintInputs */

const sv_offer_equipment_hint = /** @type {(inputs: Offer_Equipment_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Skilj med komma: projektor, kaffebryggare, 60 stolar`)
};

const en_offer_equipment_hint = /** @type {(inputs: Offer_Equipment_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Put commas between: projector, coffee maker, 60 chairs`)
};

/**
* | output |
* | --- |
* | "Put commas between: projector, coffee maker, 60 chairs" |
*
* @param {Offer_Equipment_HintInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const offer_equipment_hint = /** @type {((inputs?: Offer_Equipment_HintInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Offer_Equipment_HintInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_offer_equipment_hint(inputs)
	return sv_offer_equipment_hint(inputs)
});