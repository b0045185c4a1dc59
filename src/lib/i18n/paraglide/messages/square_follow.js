/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Square_FollowInputs */

const sv_square_follow = /** @type {(inputs: Square_FollowInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Visa bara det som syns på kartan`)
};

const en_square_follow = /** @type {(inputs: Square_FollowInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Show only what is on the visible map`)
};

/**
* | output |
* | --- |
* | "Show only what is on the visible map" |
*
* @param {Square_FollowInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const square_follow = /** @type {((inputs?: Square_FollowInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Square_FollowInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_square_follow(inputs)
	return sv_square_follow(inputs)
});