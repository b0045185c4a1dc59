/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ days: NonNullable<unknown> }} Outbox_Mark_What_BundleInputs */

const sv_outbox_mark_what_bundle = /** @type {(inputs: Outbox_Mark_What_BundleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Din fråga om flera saker ${i?.days}`)
};

const en_outbox_mark_what_bundle = /** @type {(inputs: Outbox_Mark_What_BundleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Your request for several things ${i?.days}`)
};

/**
* | output |
* | --- |
* | "Your request for several things {days}" |
*
* @param {Outbox_Mark_What_BundleInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const outbox_mark_what_bundle = /** @type {((inputs: Outbox_Mark_What_BundleInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Outbox_Mark_What_BundleInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_outbox_mark_what_bundle(inputs)
	return sv_outbox_mark_what_bundle(inputs)
});