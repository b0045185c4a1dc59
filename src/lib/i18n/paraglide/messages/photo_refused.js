/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown>, why: NonNullable<unknown> }} Photo_RefusedInputs */

const sv_photo_refused = /** @type {(inputs: Photo_RefusedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name}: ${i?.why}`)
};

const en_photo_refused = /** @type {(inputs: Photo_RefusedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name}: ${i?.why}`)
};

/**
* | output |
* | --- |
* | "{name}: {why}" |
*
* @param {Photo_RefusedInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const photo_refused = /** @type {((inputs: Photo_RefusedInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Photo_RefusedInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_photo_refused(inputs)
	return sv_photo_refused(inputs)
});