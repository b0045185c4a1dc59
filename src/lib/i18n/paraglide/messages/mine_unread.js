/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Mine_UnreadInputs */

const sv_mine_unread = /** @type {(inputs: Mine_UnreadInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nytt`)
};

const en_mine_unread = /** @type {(inputs: Mine_UnreadInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`New`)
};

/**
* | output |
* | --- |
* | "New" |
*
* @param {Mine_UnreadInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const mine_unread = /** @type {((inputs?: Mine_UnreadInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mine_UnreadInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_mine_unread(inputs)
	return sv_mine_unread(inputs)
});