/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Feed_Input_AddressInputs */

const sv_feed_input_address = /** @type {(inputs: Feed_Input_AddressInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Skriv en hel adress, som https://kommunen.se/lokalen.ics.`)
};

const en_feed_input_address = /** @type {(inputs: Feed_Input_AddressInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Write a whole address, such as https://council.example/room.ics.`)
};

/**
* | output |
* | --- |
* | "Write a whole address, such as https://council.example/room.ics." |
*
* @param {Feed_Input_AddressInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const feed_input_address = /** @type {((inputs?: Feed_Input_AddressInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Feed_Input_AddressInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_feed_input_address(inputs)
	return sv_feed_input_address(inputs)
});