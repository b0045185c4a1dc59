/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Me_Email_HintInputs */

const sv_me_email_hint = /** @type {(inputs: Me_Email_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Hit kommer koder och besked. Grannarna ser den inte.`)
};

const en_me_email_hint = /** @type {(inputs: Me_Email_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Codes and news come here. The neighbours do not see it.`)
};

/**
* | output |
* | --- |
* | "Codes and news come here. The neighbours do not see it." |
*
* @param {Me_Email_HintInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const me_email_hint = /** @type {((inputs?: Me_Email_HintInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Me_Email_HintInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_me_email_hint(inputs)
	return sv_me_email_hint(inputs)
});