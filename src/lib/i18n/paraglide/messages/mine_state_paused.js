/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Mine_State_PausedInputs */

const sv_mine_state_paused = /** @type {(inputs: Mine_State_PausedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Pausad`)
};

const en_mine_state_paused = /** @type {(inputs: Mine_State_PausedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Paused`)
};

/**
* | output |
* | --- |
* | "Paused" |
*
* @param {Mine_State_PausedInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const mine_state_paused = /** @type {((inputs?: Mine_State_PausedInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mine_State_PausedInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_mine_state_paused(inputs)
	return sv_mine_state_paused(inputs)
});