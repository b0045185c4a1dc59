/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Outbox_Mark_What_JoinInputs */

const sv_outbox_mark_what_join = /** @type {(inputs: Outbox_Mark_What_JoinInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Att du går med i byn`)
};

const en_outbox_mark_what_join = /** @type {(inputs: Outbox_Mark_What_JoinInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Joining the village`)
};

/**
* | output |
* | --- |
* | "Joining the village" |
*
* @param {Outbox_Mark_What_JoinInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const outbox_mark_what_join = /** @type {((inputs?: Outbox_Mark_What_JoinInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Outbox_Mark_What_JoinInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_outbox_mark_what_join(inputs)
	return sv_outbox_mark_what_join(inputs)
});