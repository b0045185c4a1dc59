/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Me_Role_StewardInputs */

const sv_me_role_steward = /** @type {(inputs: Me_Role_StewardInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`sköter byn`)
};

const en_me_role_steward = /** @type {(inputs: Me_Role_StewardInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`looks after the village`)
};

/**
* | output |
* | --- |
* | "looks after the village" |
*
* @param {Me_Role_StewardInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const me_role_steward = /** @type {((inputs?: Me_Role_StewardInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Me_Role_StewardInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_me_role_steward(inputs)
	return sv_me_role_steward(inputs)
});