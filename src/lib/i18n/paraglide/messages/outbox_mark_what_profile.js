/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Outbox_Mark_What_ProfileInputs */

const sv_outbox_mark_what_profile = /** @type {(inputs: Outbox_Mark_What_ProfileInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dina nya uppgifter`)
};

const en_outbox_mark_what_profile = /** @type {(inputs: Outbox_Mark_What_ProfileInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Your new details`)
};

/**
* | output |
* | --- |
* | "Your new details" |
*
* @param {Outbox_Mark_What_ProfileInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const outbox_mark_what_profile = /** @type {((inputs?: Outbox_Mark_What_ProfileInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Outbox_Mark_What_ProfileInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_outbox_mark_what_profile(inputs)
	return sv_outbox_mark_what_profile(inputs)
});