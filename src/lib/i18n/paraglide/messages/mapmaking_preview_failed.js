/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Mapmaking_Preview_FailedInputs */

const sv_mapmaking_preview_failed = /** @type {(inputs: Mapmaking_Preview_FailedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kartbilden gick inte att visa. Försök igen, eller välj en annan fil.`)
};

const en_mapmaking_preview_failed = /** @type {(inputs: Mapmaking_Preview_FailedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The map could not be shown. Try again, or choose another file.`)
};

/**
* | output |
* | --- |
* | "The map could not be shown. Try again, or choose another file." |
*
* @param {Mapmaking_Preview_FailedInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const mapmaking_preview_failed = /** @type {((inputs?: Mapmaking_Preview_FailedInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mapmaking_Preview_FailedInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_mapmaking_preview_failed(inputs)
	return sv_mapmaking_preview_failed(inputs)
});