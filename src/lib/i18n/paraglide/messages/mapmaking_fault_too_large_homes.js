/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ limit: NonNullable<unknown> }} Mapmaking_Fault_Too_Large_HomesInputs */

const sv_mapmaking_fault_too_large_homes = /** @type {(inputs: Mapmaking_Fault_Too_Large_HomesInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`I filen finns fler än ${i?.limit} bostäder innanför byns gräns. Är det rätt gräns? Säg det till den som driver ert Bytorget.`)
};

const en_mapmaking_fault_too_large_homes = /** @type {(inputs: Mapmaking_Fault_Too_Large_HomesInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`The file has more than ${i?.limit} homes within the village's border. Is it the right border? Tell whoever runs your Bytorget.`)
};

/**
* | output |
* | --- |
* | "The file has more than {limit} homes within the village's border. Is it the right border? Tell whoever runs your Bytorget." |
*
* @param {Mapmaking_Fault_Too_Large_HomesInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const mapmaking_fault_too_large_homes = /** @type {((inputs: Mapmaking_Fault_Too_Large_HomesInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mapmaking_Fault_Too_Large_HomesInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_mapmaking_fault_too_large_homes(inputs)
	return sv_mapmaking_fault_too_large_homes(inputs)
});