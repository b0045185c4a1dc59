/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Feed_Made_TitleInputs */

const sv_feed_made_title = /** @type {(inputs: Feed_Made_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Här är adressen`)
};

const en_feed_made_title = /** @type {(inputs: Feed_Made_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Here is the address`)
};

/**
* | output |
* | --- |
* | "Here is the address" |
*
* @param {Feed_Made_TitleInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const feed_made_title = /** @type {((inputs?: Feed_Made_TitleInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Feed_Made_TitleInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_feed_made_title(inputs)
	return sv_feed_made_title(inputs)
});