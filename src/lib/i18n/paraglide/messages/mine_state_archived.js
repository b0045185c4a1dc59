/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Mine_State_ArchivedInputs */

const sv_mine_state_archived = /** @type {(inputs: Mine_State_ArchivedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Borttagen`)
};

const en_mine_state_archived = /** @type {(inputs: Mine_State_ArchivedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Taken away`)
};

/**
* | output |
* | --- |
* | "Taken away" |
*
* @param {Mine_State_ArchivedInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const mine_state_archived = /** @type {((inputs?: Mine_State_ArchivedInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mine_State_ArchivedInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_mine_state_archived(inputs)
	return sv_mine_state_archived(inputs)
});