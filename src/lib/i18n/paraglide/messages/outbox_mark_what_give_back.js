/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Outbox_Mark_What_Give_BackInputs */

const sv_outbox_mark_what_give_back = /** @type {(inputs: Outbox_Mark_What_Give_BackInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Återlämningen`)
};

const en_outbox_mark_what_give_back = /** @type {(inputs: Outbox_Mark_What_Give_BackInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The return`)
};

/**
* | output |
* | --- |
* | "The return" |
*
* @param {Outbox_Mark_What_Give_BackInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const outbox_mark_what_give_back = /** @type {((inputs?: Outbox_Mark_What_Give_BackInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Outbox_Mark_What_Give_BackInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_outbox_mark_what_give_back(inputs)
	return sv_outbox_mark_what_give_back(inputs)
});