/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ village: NonNullable<unknown> }} Me_Guest_InboxInputs */

const sv_me_guest_inbox = /** @type {(inputs: Me_Guest_InboxInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Meddelanden i ${i?.village}`)
};

const en_me_guest_inbox = /** @type {(inputs: Me_Guest_InboxInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Messages in ${i?.village}`)
};

/**
* | output |
* | --- |
* | "Messages in {village}" |
*
* @param {Me_Guest_InboxInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const me_guest_inbox = /** @type {((inputs: Me_Guest_InboxInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Me_Guest_InboxInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_me_guest_inbox(inputs)
	return sv_me_guest_inbox(inputs)
});