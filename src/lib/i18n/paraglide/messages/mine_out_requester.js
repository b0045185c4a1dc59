/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Mine_Out_RequesterInputs */

const sv_mine_out_requester = /** @type {(inputs: Mine_Out_RequesterInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Hos mig nu`)
};

const en_mine_out_requester = /** @type {(inputs: Mine_Out_RequesterInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`With me now`)
};

/**
* | output |
* | --- |
* | "With me now" |
*
* @param {Mine_Out_RequesterInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const mine_out_requester = /** @type {((inputs?: Mine_Out_RequesterInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mine_Out_RequesterInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_mine_out_requester(inputs)
	return sv_mine_out_requester(inputs)
});