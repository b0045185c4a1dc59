/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Outbox_Mark_What_PhotoInputs */

const sv_outbox_mark_what_photo = /** @type {(inputs: Outbox_Mark_What_PhotoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ditt foto`)
};

const en_outbox_mark_what_photo = /** @type {(inputs: Outbox_Mark_What_PhotoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Your photo`)
};

/**
* | output |
* | --- |
* | "Your photo" |
*
* @param {Outbox_Mark_What_PhotoInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const outbox_mark_what_photo = /** @type {((inputs?: Outbox_Mark_What_PhotoInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Outbox_Mark_What_PhotoInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_outbox_mark_what_photo(inputs)
	return sv_outbox_mark_what_photo(inputs)
});