/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Signin_Demo_MailboxInputs */

const sv_signin_demo_mailbox = /** @type {(inputs: Signin_Demo_MailboxInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Läs koden i brevlådan (ny flik)`)
};

const en_signin_demo_mailbox = /** @type {(inputs: Signin_Demo_MailboxInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Read the code in the mailbox (new tab)`)
};

/**
* | output |
* | --- |
* | "Read the code in the mailbox (new tab)" |
*
* @param {Signin_Demo_MailboxInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const signin_demo_mailbox = /** @type {((inputs?: Signin_Demo_MailboxInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Signin_Demo_MailboxInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_signin_demo_mailbox(inputs)
	return sv_signin_demo_mailbox(inputs)
});