/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Mapmaking_Nothing_ChangedInputs */

const sv_mapmaking_nothing_changed = /** @type {(inputs: Mapmaking_Nothing_ChangedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ingenting har ändrats: byn har samma karta som förut.`)
};

const en_mapmaking_nothing_changed = /** @type {(inputs: Mapmaking_Nothing_ChangedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nothing has changed: the village has the same map as before.`)
};

/**
* | output |
* | --- |
* | "Nothing has changed: the village has the same map as before." |
*
* @param {Mapmaking_Nothing_ChangedInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const mapmaking_nothing_changed = /** @type {((inputs?: Mapmaking_Nothing_ChangedInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mapmaking_Nothing_ChangedInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_mapmaking_nothing_changed(inputs)
	return sv_mapmaking_nothing_changed(inputs)
});