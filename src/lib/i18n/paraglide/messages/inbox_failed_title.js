/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Inbox_Failed_TitleInputs */

const sv_inbox_failed_title = /** @type {(inputs: Inbox_Failed_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Inkorgen gick inte att hämta`)
};

const en_inbox_failed_title = /** @type {(inputs: Inbox_Failed_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The inbox could not be fetched`)
};

/**
* | output |
* | --- |
* | "The inbox could not be fetched" |
*
* @param {Inbox_Failed_TitleInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const inbox_failed_title = /** @type {((inputs?: Inbox_Failed_TitleInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Inbox_Failed_TitleInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_inbox_failed_title(inputs)
	return sv_inbox_failed_title(inputs)
});