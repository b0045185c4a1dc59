/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ days: NonNullable<unknown> }} Outbox_Mark_What_BlockInputs */

const sv_outbox_mark_what_block = /** @type {(inputs: Outbox_Mark_What_BlockInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Att du behåller den ${i?.days}`)
};

const en_outbox_mark_what_block = /** @type {(inputs: Outbox_Mark_What_BlockInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Keeping it ${i?.days}`)
};

/**
* | output |
* | --- |
* | "Keeping it {days}" |
*
* @param {Outbox_Mark_What_BlockInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const outbox_mark_what_block = /** @type {((inputs: Outbox_Mark_What_BlockInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Outbox_Mark_What_BlockInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_outbox_mark_what_block(inputs)
	return sv_outbox_mark_what_block(inputs)
});