/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ index: NonNullable<unknown> }} Photo_Move_EarlierInputs */

const sv_photo_move_earlier = /** @type {(inputs: Photo_Move_EarlierInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Flytta foto ${i?.index} framåt`)
};

const en_photo_move_earlier = /** @type {(inputs: Photo_Move_EarlierInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Move photo ${i?.index} earlier`)
};

/**
* | output |
* | --- |
* | "Move photo {index} earlier" |
*
* @param {Photo_Move_EarlierInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const photo_move_earlier = /** @type {((inputs: Photo_Move_EarlierInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Photo_Move_EarlierInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_photo_move_earlier(inputs)
	return sv_photo_move_earlier(inputs)
});