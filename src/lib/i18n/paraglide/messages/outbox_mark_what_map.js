/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Outbox_Mark_What_MapInputs */

const sv_outbox_mark_what_map = /** @type {(inputs: Outbox_Mark_What_MapInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Byns nya karta`)
};

const en_outbox_mark_what_map = /** @type {(inputs: Outbox_Mark_What_MapInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The village's new map`)
};

/**
* | output |
* | --- |
* | "The village's new map" |
*
* @param {Outbox_Mark_What_MapInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const outbox_mark_what_map = /** @type {((inputs?: Outbox_Mark_What_MapInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Outbox_Mark_What_MapInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_outbox_mark_what_map(inputs)
	return sv_outbox_mark_what_map(inputs)
});