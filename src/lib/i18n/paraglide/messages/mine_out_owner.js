/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Mine_Out_OwnerInputs */

const sv_mine_out_owner = /** @type {(inputs: Mine_Out_OwnerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Utlånat nu`)
};

const en_mine_out_owner = /** @type {(inputs: Mine_Out_OwnerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Out on loan now`)
};

/**
* | output |
* | --- |
* | "Out on loan now" |
*
* @param {Mine_Out_OwnerInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const mine_out_owner = /** @type {((inputs?: Mine_Out_OwnerInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mine_Out_OwnerInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_mine_out_owner(inputs)
	return sv_mine_out_owner(inputs)
});