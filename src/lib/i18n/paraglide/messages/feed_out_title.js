/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Feed_Out_TitleInputs */

const sv_feed_out_title = /** @type {(inputs: Feed_Out_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bokningarna i din kalender`)
};

const en_feed_out_title = /** @type {(inputs: Feed_Out_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The bookings in your calendar`)
};

/**
* | output |
* | --- |
* | "The bookings in your calendar" |
*
* @param {Feed_Out_TitleInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const feed_out_title = /** @type {((inputs?: Feed_Out_TitleInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Feed_Out_TitleInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_feed_out_title(inputs)
	return sv_feed_out_title(inputs)
});