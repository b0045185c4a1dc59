/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Outbox_Mark_What_PauseInputs */

const sv_outbox_mark_what_pause = /** @type {(inputs: Outbox_Mark_What_PauseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Din paus`)
};

const en_outbox_mark_what_pause = /** @type {(inputs: Outbox_Mark_What_PauseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Your pause`)
};

/**
* | output |
* | --- |
* | "Your pause" |
*
* @param {Outbox_Mark_What_PauseInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const outbox_mark_what_pause = /** @type {((inputs?: Outbox_Mark_What_PauseInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Outbox_Mark_What_PauseInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_outbox_mark_what_pause(inputs)
	return sv_outbox_mark_what_pause(inputs)
});