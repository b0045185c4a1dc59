/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown> }} Feed_Remove_TextInputs */

const sv_feed_remove_text = /** @type {(inputs: Feed_Remove_TextInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Tiderna som ${i?.name} stänger blir lediga igen. Bokningar rörs inte.`)
};

const en_feed_remove_text = /** @type {(inputs: Feed_Remove_TextInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`The times that ${i?.name} closes are free again. Bookings are left alone.`)
};

/**
* | output |
* | --- |
* | "The times that {name} closes are free again. Bookings are left alone." |
*
* @param {Feed_Remove_TextInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const feed_remove_text = /** @type {((inputs: Feed_Remove_TextInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Feed_Remove_TextInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_feed_remove_text(inputs)
	return sv_feed_remove_text(inputs)
});