/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown> }} Feed_Anew_TextInputs */

const sv_feed_anew_text = /** @type {(inputs: Feed_Anew_TextInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Den gamla adressen för ${i?.name} slutar att fungera. Den nya får du lägga in i kalendern på nytt.`)
};

const en_feed_anew_text = /** @type {(inputs: Feed_Anew_TextInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`The old address for ${i?.name} stops working. You add the new one to your calendar again.`)
};

/**
* | output |
* | --- |
* | "The old address for {name} stops working. You add the new one to your calendar again." |
*
* @param {Feed_Anew_TextInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const feed_anew_text = /** @type {((inputs: Feed_Anew_TextInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Feed_Anew_TextInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_feed_anew_text(inputs)
	return sv_feed_anew_text(inputs)
});