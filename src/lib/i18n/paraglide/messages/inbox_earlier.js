/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Inbox_EarlierInputs */

const sv_inbox_earlier = /** @type {(inputs: Inbox_EarlierInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Tidigare`)
};

const en_inbox_earlier = /** @type {(inputs: Inbox_EarlierInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Earlier`)
};

/**
* | output |
* | --- |
* | "Earlier" |
*
* @param {Inbox_EarlierInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const inbox_earlier = /** @type {((inputs?: Inbox_EarlierInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Inbox_EarlierInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_inbox_earlier(inputs)
	return sv_inbox_earlier(inputs)
});