/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Map_HomeInputs */

const sv_map_home = /** @type {(inputs: Map_HomeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Tillbaka till byn`)
};

const en_map_home = /** @type {(inputs: Map_HomeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Back to the village`)
};

/**
* | output |
* | --- |
* | "Back to the village" |
*
* @param {Map_HomeInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const map_home = /** @type {((inputs?: Map_HomeInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Map_HomeInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_map_home(inputs)
	return sv_map_home(inputs)
});