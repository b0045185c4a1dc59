/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ who: NonNullable<unknown> }} Bundle_Text_OwnerInputs */

const sv_bundle_text_owner = /** @type {(inputs: Bundle_Text_OwnerInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.who} har frågat om flera saker på en gång. Det är bokat först när alla har sagt ja.`)
};

const en_bundle_text_owner = /** @type {(inputs: Bundle_Text_OwnerInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.who} has asked for several things at once. They are booked only when everybody has said yes.`)
};

/**
* | output |
* | --- |
* | "{who} has asked for several things at once. They are booked only when everybody has said yes." |
*
* @param {Bundle_Text_OwnerInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const bundle_text_owner = /** @type {((inputs: Bundle_Text_OwnerInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Bundle_Text_OwnerInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_bundle_text_owner(inputs)
	return sv_bundle_text_owner(inputs)
});