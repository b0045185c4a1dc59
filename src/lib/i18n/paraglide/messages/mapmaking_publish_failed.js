/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Mapmaking_Publish_FailedInputs */

const sv_mapmaking_publish_failed = /** @type {(inputs: Mapmaking_Publish_FailedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kartan blev inte publicerad`)
};

const en_mapmaking_publish_failed = /** @type {(inputs: Mapmaking_Publish_FailedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The map was not published`)
};

/**
* | output |
* | --- |
* | "The map was not published" |
*
* @param {Mapmaking_Publish_FailedInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const mapmaking_publish_failed = /** @type {((inputs?: Mapmaking_Publish_FailedInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mapmaking_Publish_FailedInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_mapmaking_publish_failed(inputs)
	return sv_mapmaking_publish_failed(inputs)
});