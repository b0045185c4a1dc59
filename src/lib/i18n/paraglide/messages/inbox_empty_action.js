/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Inbox_Empty_ActionInputs */

const sv_inbox_empty_action = /** @type {(inputs: Inbox_Empty_ActionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Titta runt på torget`)
};

const en_inbox_empty_action = /** @type {(inputs: Inbox_Empty_ActionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Look round the square`)
};

/**
* | output |
* | --- |
* | "Look round the square" |
*
* @param {Inbox_Empty_ActionInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const inbox_empty_action = /** @type {((inputs?: Inbox_Empty_ActionInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Inbox_Empty_ActionInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_inbox_empty_action(inputs)
	return sv_inbox_empty_action(inputs)
});