/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Outbox_Mark_What_PublishInputs */

const sv_outbox_mark_what_publish = /** @type {(inputs: Outbox_Mark_What_PublishInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Din nya annons`)
};

const en_outbox_mark_what_publish = /** @type {(inputs: Outbox_Mark_What_PublishInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Your new notice`)
};

/**
* | output |
* | --- |
* | "Your new notice" |
*
* @param {Outbox_Mark_What_PublishInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const outbox_mark_what_publish = /** @type {((inputs?: Outbox_Mark_What_PublishInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Outbox_Mark_What_PublishInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_outbox_mark_what_publish(inputs)
	return sv_outbox_mark_what_publish(inputs)
});