/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Inbox_JoinInputs */

const sv_inbox_join = /** @type {(inputs: Inbox_JoinInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Gå med i byn`)
};

const en_inbox_join = /** @type {(inputs: Inbox_JoinInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Join the village`)
};

/**
* | output |
* | --- |
* | "Join the village" |
*
* @param {Inbox_JoinInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const inbox_join = /** @type {((inputs?: Inbox_JoinInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Inbox_JoinInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_inbox_join(inputs)
	return sv_inbox_join(inputs)
});