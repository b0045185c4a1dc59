/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Outbox_Mark_What_DoneInputs */

const sv_outbox_mark_what_done = /** @type {(inputs: Outbox_Mark_What_DoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Det du skrev om hur det är ordnat`)
};

const en_outbox_mark_what_done = /** @type {(inputs: Outbox_Mark_What_DoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What you noted about looking after it`)
};

/**
* | output |
* | --- |
* | "What you noted about looking after it" |
*
* @param {Outbox_Mark_What_DoneInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const outbox_mark_what_done = /** @type {((inputs?: Outbox_Mark_What_DoneInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Outbox_Mark_What_DoneInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_outbox_mark_what_done(inputs)
	return sv_outbox_mark_what_done(inputs)
});