/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Feed_Stop_TitleInputs */

const sv_feed_stop_title = /** @type {(inputs: Feed_Stop_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Stänga av adressen?`)
};

const en_feed_stop_title = /** @type {(inputs: Feed_Stop_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Stop the address?`)
};

/**
* | output |
* | --- |
* | "Stop the address?" |
*
* @param {Feed_Stop_TitleInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const feed_stop_title = /** @type {((inputs?: Feed_Stop_TitleInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Feed_Stop_TitleInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_feed_stop_title(inputs)
	return sv_feed_stop_title(inputs)
});