/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Offer_Missing_WhatInputs */

const sv_offer_missing_what = /** @type {(inputs: Offer_Missing_WhatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Välj vad du vill göra.`)
};

const en_offer_missing_what = /** @type {(inputs: Offer_Missing_WhatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Choose what you would like to do.`)
};

/**
* | output |
* | --- |
* | "Choose what you would like to do." |
*
* @param {Offer_Missing_WhatInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const offer_missing_what = /** @type {((inputs?: Offer_Missing_WhatInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Offer_Missing_WhatInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_offer_missing_what(inputs)
	return sv_offer_missing_what(inputs)
});