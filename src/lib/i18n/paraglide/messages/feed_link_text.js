/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Feed_Link_TextInputs */

const sv_feed_link_text = /** @type {(inputs: Feed_Link_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ha bokningarna i telefonens egen kalender, eller låt en annan kalender stänga en lokal.`)
};

const en_feed_link_text = /** @type {(inputs: Feed_Link_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Have the bookings in your phone's own calendar, or let another calendar close a room.`)
};

/**
* | output |
* | --- |
* | "Have the bookings in your phone's own calendar, or let another calendar close a room." |
*
* @param {Feed_Link_TextInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const feed_link_text = /** @type {((inputs?: Feed_Link_TextInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Feed_Link_TextInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_feed_link_text(inputs)
	return sv_feed_link_text(inputs)
});