/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Error_Many_AheadInputs */

const sv_error_many_ahead = /** @type {(inputs: Error_Many_AheadInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Du har redan många lån på gång. Avboka något av dem eller vänta tills ett är klart, så att det räcker till fler. Det du skrev finns kvar.`)
};

const en_error_many_ahead = /** @type {(inputs: Error_Many_AheadInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`You already have many loans ahead. Cancel one or wait until one is done, so that there is enough for others. What you wrote is still here.`)
};

/**
* | output |
* | --- |
* | "You already have many loans ahead. Cancel one or wait until one is done, so that there is enough for others. What you wrote is still here." |
*
* @param {Error_Many_AheadInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const error_many_ahead = /** @type {((inputs?: Error_Many_AheadInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Many_AheadInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_error_many_ahead(inputs)
	return sv_error_many_ahead(inputs)
});