/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Outbox_List_Own_GoneInputs */

const sv_outbox_list_own_gone = /** @type {(inputs: Outbox_List_Own_GoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Annonsen är redan borttagen, kanske från en annan av dina enheter eller av någon annan i föreningen. Det du skrev finns kvar här tills du tar bort det.`)
};

const en_outbox_list_own_gone = /** @type {(inputs: Outbox_List_Own_GoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The listing has already been taken down, perhaps from another of your devices or by somebody else of the association. What you wrote stays here until you remove it.`)
};

/**
* | output |
* | --- |
* | "The listing has already been taken down, perhaps from another of your devices or by somebody else of the association. What you wrote stays here until you rem..." |
*
* @param {Outbox_List_Own_GoneInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const outbox_list_own_gone = /** @type {((inputs?: Outbox_List_Own_GoneInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Outbox_List_Own_GoneInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_outbox_list_own_gone(inputs)
	return sv_outbox_list_own_gone(inputs)
});