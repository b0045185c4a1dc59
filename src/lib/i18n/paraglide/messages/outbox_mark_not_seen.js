/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Outbox_Mark_Not_SeenInputs */

const sv_outbox_mark_not_seen = /** @type {(inputs: Outbox_Mark_Not_SeenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Än så länge syns den bara här, för dig.`)
};

const en_outbox_mark_not_seen = /** @type {(inputs: Outbox_Mark_Not_SeenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`So far it shows only here, to you.`)
};

/**
* | output |
* | --- |
* | "So far it shows only here, to you." |
*
* @param {Outbox_Mark_Not_SeenInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const outbox_mark_not_seen = /** @type {((inputs?: Outbox_Mark_Not_SeenInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Outbox_Mark_Not_SeenInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_outbox_mark_not_seen(inputs)
	return sv_outbox_mark_not_seen(inputs)
});