/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Feed_Out_TextInputs */

const sv_feed_out_text = /** @type {(inputs: Feed_Out_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Gör en adress och lägg in den i kalendern du redan har. Sedan kommer bokningarna dit av sig själva. Adressen är hemlig: den som har den ser bokningarna.`)
};

const en_feed_out_text = /** @type {(inputs: Feed_Out_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Make an address and add it to the calendar you already have. From then on the bookings come there by themselves. The address is secret: whoever has it sees the bookings.`)
};

/**
* | output |
* | --- |
* | "Make an address and add it to the calendar you already have. From then on the bookings come there by themselves. The address is secret: whoever has it sees t..." |
*
* @param {Feed_Out_TextInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const feed_out_text = /** @type {((inputs?: Feed_Out_TextInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Feed_Out_TextInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_feed_out_text(inputs)
	return sv_feed_out_text(inputs)
});