/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Outbox_Mark_What_TakeInputs */

const sv_outbox_mark_what_take = /** @type {(inputs: Outbox_Mark_What_TakeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Att du tar platsen`)
};

const en_outbox_mark_what_take = /** @type {(inputs: Outbox_Mark_What_TakeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Taking your place`)
};

/**
* | output |
* | --- |
* | "Taking your place" |
*
* @param {Outbox_Mark_What_TakeInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const outbox_mark_what_take = /** @type {((inputs?: Outbox_Mark_What_TakeInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Outbox_Mark_What_TakeInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_outbox_mark_what_take(inputs)
	return sv_outbox_mark_what_take(inputs)
});