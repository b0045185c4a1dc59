/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ village: NonNullable<unknown> }} Mapmaking_Preview_LabelInputs */

const sv_mapmaking_preview_label = /** @type {(inputs: Mapmaking_Preview_LabelInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Förhandsvisning av kartan över ${i?.village}`)
};

const en_mapmaking_preview_label = /** @type {(inputs: Mapmaking_Preview_LabelInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Preview of the map of ${i?.village}`)
};

/**
* | output |
* | --- |
* | "Preview of the map of {village}" |
*
* @param {Mapmaking_Preview_LabelInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const mapmaking_preview_label = /** @type {((inputs: Mapmaking_Preview_LabelInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mapmaking_Preview_LabelInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_mapmaking_preview_label(inputs)
	return sv_mapmaking_preview_label(inputs)
});