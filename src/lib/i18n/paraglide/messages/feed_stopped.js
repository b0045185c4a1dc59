/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Feed_StoppedInputs */

const sv_feed_stopped = /** @type {(inputs: Feed_StoppedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Adressen är avstängd.`)
};

const en_feed_stopped = /** @type {(inputs: Feed_StoppedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The address is stopped.`)
};

/**
* | output |
* | --- |
* | "The address is stopped." |
*
* @param {Feed_StoppedInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const feed_stopped = /** @type {((inputs?: Feed_StoppedInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Feed_StoppedInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_feed_stopped(inputs)
	return sv_feed_stopped(inputs)
});