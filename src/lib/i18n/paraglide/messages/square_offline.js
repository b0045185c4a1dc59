/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Square_OfflineInputs */

const sv_square_offline = /** @type {(inputs: Square_OfflineInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ingen kontakt just nu. Listan visar det du hämtade senast.`)
};

const en_square_offline = /** @type {(inputs: Square_OfflineInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No contact just now. The list shows what you fetched last.`)
};

/**
* | output |
* | --- |
* | "No contact just now. The list shows what you fetched last." |
*
* @param {Square_OfflineInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const square_offline = /** @type {((inputs?: Square_OfflineInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Square_OfflineInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_square_offline(inputs)
	return sv_square_offline(inputs)
});