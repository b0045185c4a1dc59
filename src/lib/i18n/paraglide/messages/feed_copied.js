/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Feed_CopiedInputs */

const sv_feed_copied = /** @type {(inputs: Feed_CopiedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Adressen är kopierad.`)
};

const en_feed_copied = /** @type {(inputs: Feed_CopiedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The address is copied.`)
};

/**
* | output |
* | --- |
* | "The address is copied." |
*
* @param {Feed_CopiedInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const feed_copied = /** @type {((inputs?: Feed_CopiedInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Feed_CopiedInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_feed_copied(inputs)
	return sv_feed_copied(inputs)
});