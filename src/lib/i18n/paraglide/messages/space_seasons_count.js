/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} Space_Seasons_CountInputs */

const sv_space_seasons_count = /** @type {(inputs: Space_Seasons_CountInputs) => LocalizedString} */ (i) => {
	if ((i?.count === 0 || i?.count === "0")) return /** @type {LocalizedString} */ (`Andra tider en del av året (frivilligt)`);
	return /** @type {LocalizedString} */ (`Andra tider en del av året (${i?.count})`)
	
};

const en_space_seasons_count = /** @type {(inputs: Space_Seasons_CountInputs) => LocalizedString} */ (i) => {
	if ((i?.count === 0 || i?.count === "0")) return /** @type {LocalizedString} */ (`Other hours for a part of the year (optional)`);
	return /** @type {LocalizedString} */ (`Other hours for a part of the year (${i?.count})`)
	
};

/**
* | count | output |
* | --- | --- |
* | "0" | "Other hours for a part of the year (optional)" |
* | * | "Other hours for a part of the year ({count})" |
*
* @param {Space_Seasons_CountInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const space_seasons_count = /** @type {((inputs: Space_Seasons_CountInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Space_Seasons_CountInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_space_seasons_count(inputs)
	return sv_space_seasons_count(inputs)
});