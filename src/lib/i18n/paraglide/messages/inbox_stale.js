/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Inbox_StaleInputs */

const sv_inbox_stale = /** @type {(inputs: Inbox_StaleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Du ser det som hämtades senast.`)
};

const en_inbox_stale = /** @type {(inputs: Inbox_StaleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`You see what was fetched last.`)
};

/**
* | output |
* | --- |
* | "You see what was fetched last." |
*
* @param {Inbox_StaleInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const inbox_stale = /** @type {((inputs?: Inbox_StaleInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Inbox_StaleInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_inbox_stale(inputs)
	return sv_inbox_stale(inputs)
});