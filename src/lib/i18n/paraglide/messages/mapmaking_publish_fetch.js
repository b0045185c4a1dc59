/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ size: NonNullable<unknown> }} Mapmaking_Publish_FetchInputs */

const sv_mapmaking_publish_fetch = /** @type {(inputs: Mapmaking_Publish_FetchInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Alla som öppnar torget hämtar den en gång, ${i?.size}, och har den sedan kvar.`)
};

const en_mapmaking_publish_fetch = /** @type {(inputs: Mapmaking_Publish_FetchInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Everybody who opens the square fetches it once, ${i?.size}, and keeps it.`)
};

/**
* | output |
* | --- |
* | "Everybody who opens the square fetches it once, {size}, and keeps it." |
*
* @param {Mapmaking_Publish_FetchInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const mapmaking_publish_fetch = /** @type {((inputs: Mapmaking_Publish_FetchInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mapmaking_Publish_FetchInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_mapmaking_publish_fetch(inputs)
	return sv_mapmaking_publish_fetch(inputs)
});