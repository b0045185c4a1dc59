/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Outbox_Mark_What_ResumeInputs */

const sv_outbox_mark_what_resume = /** @type {(inputs: Outbox_Mark_What_ResumeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Att annonsen ska synas igen`)
};

const en_outbox_mark_what_resume = /** @type {(inputs: Outbox_Mark_What_ResumeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Showing the notice again`)
};

/**
* | output |
* | --- |
* | "Showing the notice again" |
*
* @param {Outbox_Mark_What_ResumeInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const outbox_mark_what_resume = /** @type {((inputs?: Outbox_Mark_What_ResumeInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Outbox_Mark_What_ResumeInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_outbox_mark_what_resume(inputs)
	return sv_outbox_mark_what_resume(inputs)
});