/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Mine_State_RemovedInputs */

const sv_mine_state_removed = /** @type {(inputs: Mine_State_RemovedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nedtagen`)
};

const en_mine_state_removed = /** @type {(inputs: Mine_State_RemovedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Taken down`)
};

/**
* | output |
* | --- |
* | "Taken down" |
*
* @param {Mine_State_RemovedInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const mine_state_removed = /** @type {((inputs?: Mine_State_RemovedInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mine_State_RemovedInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_mine_state_removed(inputs)
	return sv_mine_state_removed(inputs)
});