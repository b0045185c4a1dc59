/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Outbox_Mark_What_AccessInputs */

const sv_outbox_mark_what_access = /** @type {(inputs: Outbox_Mark_What_AccessInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nyckel och kod`)
};

const en_outbox_mark_what_access = /** @type {(inputs: Outbox_Mark_What_AccessInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Key and code`)
};

/**
* | output |
* | --- |
* | "Key and code" |
*
* @param {Outbox_Mark_What_AccessInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const outbox_mark_what_access = /** @type {((inputs?: Outbox_Mark_What_AccessInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Outbox_Mark_What_AccessInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_outbox_mark_what_access(inputs)
	return sv_outbox_mark_what_access(inputs)
});