/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Mine_ComingInputs */

const sv_mine_coming = /** @type {(inputs: Mine_ComingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kommer snart`)
};

const en_mine_coming = /** @type {(inputs: Mine_ComingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Coming up`)
};

/**
* | output |
* | --- |
* | "Coming up" |
*
* @param {Mine_ComingInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const mine_coming = /** @type {((inputs?: Mine_ComingInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mine_ComingInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_mine_coming(inputs)
	return sv_mine_coming(inputs)
});