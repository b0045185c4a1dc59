/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Photo_RemovedInputs */

const sv_photo_removed = /** @type {(inputs: Photo_RemovedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Fotot är borttaget.`)
};

const en_photo_removed = /** @type {(inputs: Photo_RemovedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The photo is removed.`)
};

/**
* | output |
* | --- |
* | "The photo is removed." |
*
* @param {Photo_RemovedInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const photo_removed = /** @type {((inputs?: Photo_RemovedInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Photo_RemovedInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_photo_removed(inputs)
	return sv_photo_removed(inputs)
});