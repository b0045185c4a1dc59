/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Mapmaking_Publish_No_HomesInputs */

const sv_mapmaking_publish_no_homes = /** @type {(inputs: Mapmaking_Publish_No_HomesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Inga adresser eller bostäder hittades, så annonsernas rutor blir som de är.`)
};

const en_mapmaking_publish_no_homes = /** @type {(inputs: Mapmaking_Publish_No_HomesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No addresses or homes were found, so the squares of the listings stay as they are.`)
};

/**
* | output |
* | --- |
* | "No addresses or homes were found, so the squares of the listings stay as they are." |
*
* @param {Mapmaking_Publish_No_HomesInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const mapmaking_publish_no_homes = /** @type {((inputs?: Mapmaking_Publish_No_HomesInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mapmaking_Publish_No_HomesInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_mapmaking_publish_no_homes(inputs)
	return sv_mapmaking_publish_no_homes(inputs)
});