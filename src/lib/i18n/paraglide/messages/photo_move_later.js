/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ index: NonNullable<unknown> }} Photo_Move_LaterInputs */

const sv_photo_move_later = /** @type {(inputs: Photo_Move_LaterInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Flytta foto ${i?.index} bakåt`)
};

const en_photo_move_later = /** @type {(inputs: Photo_Move_LaterInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Move photo ${i?.index} later`)
};

/**
* | output |
* | --- |
* | "Move photo {index} later" |
*
* @param {Photo_Move_LaterInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const photo_move_later = /** @type {((inputs: Photo_Move_LaterInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Photo_Move_LaterInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_photo_move_later(inputs)
	return sv_photo_move_later(inputs)
});