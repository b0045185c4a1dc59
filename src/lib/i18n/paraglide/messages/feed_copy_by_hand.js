/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Feed_Copy_By_HandInputs */

const sv_feed_copy_by_hand = /** @type {(inputs: Feed_Copy_By_HandInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Det gick inte att kopiera. Markera adressen och kopiera den själv.`)
};

const en_feed_copy_by_hand = /** @type {(inputs: Feed_Copy_By_HandInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`It could not be copied. Select the address and copy it yourself.`)
};

/**
* | output |
* | --- |
* | "It could not be copied. Select the address and copy it yourself." |
*
* @param {Feed_Copy_By_HandInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const feed_copy_by_hand = /** @type {((inputs?: Feed_Copy_By_HandInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Feed_Copy_By_HandInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_feed_copy_by_hand(inputs)
	return sv_feed_copy_by_hand(inputs)
});