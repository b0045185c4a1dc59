/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Mapmaking_Language_SmsInputs */

const sv_mapmaking_language_sms = /** @type {(inputs: Mapmaking_Language_SmsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`skoltsamiska`)
};

const en_mapmaking_language_sms = /** @type {(inputs: Mapmaking_Language_SmsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Skolt Sámi`)
};

/**
* | output |
* | --- |
* | "Skolt Sámi" |
*
* @param {Mapmaking_Language_SmsInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const mapmaking_language_sms = /** @type {((inputs?: Mapmaking_Language_SmsInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mapmaking_Language_SmsInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_mapmaking_language_sms(inputs)
	return sv_mapmaking_language_sms(inputs)
});