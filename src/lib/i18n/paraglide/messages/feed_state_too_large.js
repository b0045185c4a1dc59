/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Feed_State_Too_LargeInputs */

const sv_feed_state_too_large = /** @type {(inputs: Feed_State_Too_LargeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kalendern är större än 2 MB. Finns det en som bara har det som kommer?`)
};

const en_feed_state_too_large = /** @type {(inputs: Feed_State_Too_LargeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The calendar is larger than 2 MB. Is there one with only what is to come?`)
};

/**
* | output |
* | --- |
* | "The calendar is larger than 2 MB. Is there one with only what is to come?" |
*
* @param {Feed_State_Too_LargeInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const feed_state_too_large = /** @type {((inputs?: Feed_State_Too_LargeInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Feed_State_Too_LargeInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_feed_state_too_large(inputs)
	return sv_feed_state_too_large(inputs)
});