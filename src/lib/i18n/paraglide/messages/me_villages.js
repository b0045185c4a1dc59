/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Me_VillagesInputs */

const sv_me_villages = /** @type {(inputs: Me_VillagesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Byar du är med i`)
};

const en_me_villages = /** @type {(inputs: Me_VillagesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Villages you belong to`)
};

/**
* | output |
* | --- |
* | "Villages you belong to" |
*
* @param {Me_VillagesInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const me_villages = /** @type {((inputs?: Me_VillagesInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Me_VillagesInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_me_villages(inputs)
	return sv_me_villages(inputs)
});