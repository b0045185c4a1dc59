/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Signin_Demo_TextInputs */

const sv_signin_demo_text = /** @type {(inputs: Signin_Demo_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Här kan du vara vem som helst av dem som bor i byn. Mejlen går inte ut på riktigt, utan hamnar i provbyns brevlåda.`)
};

const en_signin_demo_text = /** @type {(inputs: Signin_Demo_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Here you can be anybody who lives in the village. Mails are not really sent: they land in the trial village’s mailbox.`)
};

/**
* | output |
* | --- |
* | "Here you can be anybody who lives in the village. Mails are not really sent: they land in the trial village’s mailbox." |
*
* @param {Signin_Demo_TextInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const signin_demo_text = /** @type {((inputs?: Signin_Demo_TextInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Signin_Demo_TextInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_signin_demo_text(inputs)
	return sv_signin_demo_text(inputs)
});