/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Space_Keep_TextInputs */

const sv_space_keep_text = /** @type {(inputs: Space_Keep_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Välj dagar då ingen annan ska kunna boka: först den första, sedan den sista. Du kan också stänga bara några timmar.`)
};

const en_space_keep_text = /** @type {(inputs: Space_Keep_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Choose the days on which nobody else should be able to book: first the first one, then the last. You can also close only some hours.`)
};

/**
* | output |
* | --- |
* | "Choose the days on which nobody else should be able to book: first the first one, then the last. You can also close only some hours." |
*
* @param {Space_Keep_TextInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const space_keep_text = /** @type {((inputs?: Space_Keep_TextInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Space_Keep_TextInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_space_keep_text(inputs)
	return sv_space_keep_text(inputs)
});