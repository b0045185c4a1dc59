/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown> }} Feed_Stop_NameInputs */

const sv_feed_stop_name = /** @type {(inputs: Feed_Stop_NameInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Stäng av adressen för ${i?.name}`)
};

const en_feed_stop_name = /** @type {(inputs: Feed_Stop_NameInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Stop the address for ${i?.name}`)
};

/**
* | output |
* | --- |
* | "Stop the address for {name}" |
*
* @param {Feed_Stop_NameInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const feed_stop_name = /** @type {((inputs: Feed_Stop_NameInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Feed_Stop_NameInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_feed_stop_name(inputs)
	return sv_feed_stop_name(inputs)
});