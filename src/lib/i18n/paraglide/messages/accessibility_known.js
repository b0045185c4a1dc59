/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Accessibility_KnownInputs */

const sv_accessibility_known = /** @type {(inputs: Accessibility_KnownInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Foton saknar beskrivning när den som lade upp dem inte skrev någon. Kartan går att använda med tangentbord, men listan är bekvämare för skärmläsare.`)
};

const en_accessibility_known = /** @type {(inputs: Accessibility_KnownInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Photos lack a description when whoever added them wrote none. The map works by keyboard, but the list is more comfortable with a screen reader.`)
};

/**
* | output |
* | --- |
* | "Photos lack a description when whoever added them wrote none. The map works by keyboard, but the list is more comfortable with a screen reader." |
*
* @param {Accessibility_KnownInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const accessibility_known = /** @type {((inputs?: Accessibility_KnownInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Accessibility_KnownInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_accessibility_known(inputs)
	return sv_accessibility_known(inputs)
});