/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Mailbox_IntroInputs */

const sv_mailbox_intro = /** @type {(inputs: Mailbox_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Här hamnar alla mejl från provbyn. I verkligheten går de till var och ens egen e-post.`)
};

const en_mailbox_intro = /** @type {(inputs: Mailbox_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`All mail from the trial village ends up here. In real life it goes to each person’s own e-mail.`)
};

/**
* | output |
* | --- |
* | "All mail from the trial village ends up here. In real life it goes to each person’s own e-mail." |
*
* @param {Mailbox_IntroInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const mailbox_intro = /** @type {((inputs?: Mailbox_IntroInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mailbox_IntroInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_mailbox_intro(inputs)
	return sv_mailbox_intro(inputs)
});