/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Inbox_CurrentInputs */

const sv_inbox_current = /** @type {(inputs: Inbox_CurrentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`På gång`)
};

const en_inbox_current = /** @type {(inputs: Inbox_CurrentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Under way`)
};

/**
* | output |
* | --- |
* | "Under way" |
*
* @param {Inbox_CurrentInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const inbox_current = /** @type {((inputs?: Inbox_CurrentInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Inbox_CurrentInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_inbox_current(inputs)
	return sv_inbox_current(inputs)
});