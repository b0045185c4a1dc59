/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Feed_State_Not_ReachedInputs */

const sv_feed_state_not_reached = /** @type {(inputs: Feed_State_Not_ReachedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ingen svarar på adressen. Vi försöker igen. Står den rätt?`)
};

const en_feed_state_not_reached = /** @type {(inputs: Feed_State_Not_ReachedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nobody answers at the address. We try again. Is it right?`)
};

/**
* | output |
* | --- |
* | "Nobody answers at the address. We try again. Is it right?" |
*
* @param {Feed_State_Not_ReachedInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const feed_state_not_reached = /** @type {((inputs?: Feed_State_Not_ReachedInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Feed_State_Not_ReachedInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_feed_state_not_reached(inputs)
	return sv_feed_state_not_reached(inputs)
});