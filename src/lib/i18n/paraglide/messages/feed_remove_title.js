/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Feed_Remove_TitleInputs */

const sv_feed_remove_title = /** @type {(inputs: Feed_Remove_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ta bort kalendern?`)
};

const en_feed_remove_title = /** @type {(inputs: Feed_Remove_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Remove the calendar?`)
};

/**
* | output |
* | --- |
* | "Remove the calendar?" |
*
* @param {Feed_Remove_TitleInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const feed_remove_title = /** @type {((inputs?: Feed_Remove_TitleInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Feed_Remove_TitleInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_feed_remove_title(inputs)
	return sv_feed_remove_title(inputs)
});