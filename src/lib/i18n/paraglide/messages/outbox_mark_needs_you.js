/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Outbox_Mark_Needs_YouInputs */

const sv_outbox_mark_needs_you = /** @type {(inputs: Outbox_Mark_Needs_YouInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Behöver dig`)
};

const en_outbox_mark_needs_you = /** @type {(inputs: Outbox_Mark_Needs_YouInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Needs you`)
};

/**
* | output |
* | --- |
* | "Needs you" |
*
* @param {Outbox_Mark_Needs_YouInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const outbox_mark_needs_you = /** @type {((inputs?: Outbox_Mark_Needs_YouInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Outbox_Mark_Needs_YouInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_outbox_mark_needs_you(inputs)
	return sv_outbox_mark_needs_you(inputs)
});