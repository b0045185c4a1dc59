/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Feed_MineInputs */

const sv_feed_mine = /** @type {(inputs: Feed_MineInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Mina bokningar`)
};

const en_feed_mine = /** @type {(inputs: Feed_MineInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`My bookings`)
};

/**
* | output |
* | --- |
* | "My bookings" |
*
* @param {Feed_MineInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const feed_mine = /** @type {((inputs?: Feed_MineInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Feed_MineInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_feed_mine(inputs)
	return sv_feed_mine(inputs)
});