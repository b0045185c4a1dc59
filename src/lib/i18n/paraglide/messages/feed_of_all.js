/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Feed_Of_AllInputs */

const sv_feed_of_all = /** @type {(inputs: Feed_Of_AllInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Allt som föreningen lånar ut.`)
};

const en_feed_of_all = /** @type {(inputs: Feed_Of_AllInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`All that the association lends.`)
};

/**
* | output |
* | --- |
* | "All that the association lends." |
*
* @param {Feed_Of_AllInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const feed_of_all = /** @type {((inputs?: Feed_Of_AllInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Feed_Of_AllInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_feed_of_all(inputs)
	return sv_feed_of_all(inputs)
});