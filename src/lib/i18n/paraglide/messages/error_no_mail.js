/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Error_No_MailInputs */

const sv_error_no_mail = /** @type {(inputs: Error_No_MailInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ingen kod kunde skickas just nu. Försök igen om en stund, eller säg till den som sköter sidan.`)
};

const en_error_no_mail = /** @type {(inputs: Error_No_MailInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No code could be sent just now. Try again in a while, or tell whoever runs this site.`)
};

/**
* | output |
* | --- |
* | "No code could be sent just now. Try again in a while, or tell whoever runs this site." |
*
* @param {Error_No_MailInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const error_no_mail = /** @type {((inputs?: Error_No_MailInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_No_MailInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_error_no_mail(inputs)
	return sv_error_no_mail(inputs)
});