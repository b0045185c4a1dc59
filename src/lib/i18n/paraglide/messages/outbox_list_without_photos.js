/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Outbox_List_Without_PhotosInputs */

const sv_outbox_list_without_photos = /** @type {(inputs: Outbox_List_Without_PhotosInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Skicka utan foton`)
};

const en_outbox_list_without_photos = /** @type {(inputs: Outbox_List_Without_PhotosInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Send without photos`)
};

/**
* | output |
* | --- |
* | "Send without photos" |
*
* @param {Outbox_List_Without_PhotosInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const outbox_list_without_photos = /** @type {((inputs?: Outbox_List_Without_PhotosInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Outbox_List_Without_PhotosInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_outbox_list_without_photos(inputs)
	return sv_outbox_list_without_photos(inputs)
});