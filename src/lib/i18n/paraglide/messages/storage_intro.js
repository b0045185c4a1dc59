/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Storage_IntroInputs */

const sv_storage_intro = /** @type {(inputs: Storage_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Det här sparar Bytorget på den här telefonen eller datorn, så att byn finns här också utan täckning.`)
};

const en_storage_intro = /** @type {(inputs: Storage_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This is what Bytorget keeps on this phone or computer, so that the village is here without signal too.`)
};

/**
* | output |
* | --- |
* | "This is what Bytorget keeps on this phone or computer, so that the village is here without signal too." |
*
* @param {Storage_IntroInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const storage_intro = /** @type {((inputs?: Storage_IntroInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Storage_IntroInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_storage_intro(inputs)
	return sv_storage_intro(inputs)
});