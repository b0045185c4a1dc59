/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Feed_Remove_YesInputs */

const sv_feed_remove_yes = /** @type {(inputs: Feed_Remove_YesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ta bort kalendern`)
};

const en_feed_remove_yes = /** @type {(inputs: Feed_Remove_YesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Remove the calendar`)
};

/**
* | output |
* | --- |
* | "Remove the calendar" |
*
* @param {Feed_Remove_YesInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const feed_remove_yes = /** @type {((inputs?: Feed_Remove_YesInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Feed_Remove_YesInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_feed_remove_yes(inputs)
	return sv_feed_remove_yes(inputs)
});