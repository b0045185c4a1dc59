/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Outbox_Mark_OpenInputs */

const sv_outbox_mark_open = /** @type {(inputs: Outbox_Mark_OpenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Se det som väntar`)
};

const en_outbox_mark_open = /** @type {(inputs: Outbox_Mark_OpenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`See what is waiting`)
};

/**
* | output |
* | --- |
* | "See what is waiting" |
*
* @param {Outbox_Mark_OpenInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const outbox_mark_open = /** @type {((inputs?: Outbox_Mark_OpenInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Outbox_Mark_OpenInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_outbox_mark_open(inputs)
	return sv_outbox_mark_open(inputs)
});