/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Feed_In_TextInputs */

const sv_feed_in_text = /** @type {(inputs: Feed_In_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Har lokalen redan en kalender någon annanstans, som kommunens? Lägg in dess adress, så är lokalen stängd här när den är upptagen där. Bokningar som redan finns här ligger kvar, och de som bokat får veta om det krockar.`)
};

const en_feed_in_text = /** @type {(inputs: Feed_In_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Does the room have a calendar somewhere else already, as the municipality's? Add its address, and the room is closed here when it is taken there. Bookings that are here already stay, and those who booked are told if they clash.`)
};

/**
* | output |
* | --- |
* | "Does the room have a calendar somewhere else already, as the municipality's? Add its address, and the room is closed here when it is taken there. Bookings th..." |
*
* @param {Feed_In_TextInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const feed_in_text = /** @type {((inputs?: Feed_In_TextInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Feed_In_TextInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_feed_in_text(inputs)
	return sv_feed_in_text(inputs)
});