/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Feed_FailsInputs */

const sv_feed_fails = /** @type {(inputs: Feed_FailsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Gick inte`)
};

const en_feed_fails = /** @type {(inputs: Feed_FailsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Did not work`)
};

/**
* | output |
* | --- |
* | "Did not work" |
*
* @param {Feed_FailsInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const feed_fails = /** @type {((inputs?: Feed_FailsInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Feed_FailsInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_feed_fails(inputs)
	return sv_feed_fails(inputs)
});