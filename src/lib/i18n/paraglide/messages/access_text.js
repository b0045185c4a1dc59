/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Access_TextInputs */

const sv_access_text = /** @type {(inputs: Access_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Hur man kommer in. Det står aldrig på torget: bara den som har bokat ser det, från så många timmar före som du väljer och tills bokningen är slut.`)
};

const en_access_text = /** @type {(inputs: Access_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`How one gets in. It is never shown on the square: only the one who has booked sees it, from as many hours before as you choose until the booking ends.`)
};

/**
* | output |
* | --- |
* | "How one gets in. It is never shown on the square: only the one who has booked sees it, from as many hours before as you choose until the booking ends." |
*
* @param {Access_TextInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const access_text = /** @type {((inputs?: Access_TextInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Access_TextInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_access_text(inputs)
	return sv_access_text(inputs)
});