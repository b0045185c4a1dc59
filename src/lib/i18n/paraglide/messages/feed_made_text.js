/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Feed_Made_TextInputs */

const sv_feed_made_text = /** @type {(inputs: Feed_Made_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kopiera den nu. Av säkerhetsskäl visas den bara den här gången; tappar du bort den gör du en ny.`)
};

const en_feed_made_text = /** @type {(inputs: Feed_Made_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Copy it now. To be safe it is shown only this once; if you lose it you make a new one.`)
};

/**
* | output |
* | --- |
* | "Copy it now. To be safe it is shown only this once; if you lose it you make a new one." |
*
* @param {Feed_Made_TextInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const feed_made_text = /** @type {((inputs?: Feed_Made_TextInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Feed_Made_TextInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_feed_made_text(inputs)
	return sv_feed_made_text(inputs)
});