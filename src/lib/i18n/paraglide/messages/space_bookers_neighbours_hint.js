/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Space_Bookers_Neighbours_HintInputs */

const sv_space_bookers_neighbours_hint = /** @type {(inputs: Space_Bookers_Neighbours_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Den som bor i en annan by här kan fråga, utan att gå med i er by.`)
};

const en_space_bookers_neighbours_hint = /** @type {(inputs: Space_Bookers_Neighbours_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`People who live in another village here can ask, without joining yours.`)
};

/**
* | output |
* | --- |
* | "People who live in another village here can ask, without joining yours." |
*
* @param {Space_Bookers_Neighbours_HintInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const space_bookers_neighbours_hint = /** @type {((inputs?: Space_Bookers_Neighbours_HintInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Space_Bookers_Neighbours_HintInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_space_bookers_neighbours_hint(inputs)
	return sv_space_bookers_neighbours_hint(inputs)
});