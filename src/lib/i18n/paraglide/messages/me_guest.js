/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Me_GuestInputs */

const sv_me_guest = /** @type {(inputs: Me_GuestInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Grannbyar där du har bokat`)
};

const en_me_guest = /** @type {(inputs: Me_GuestInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Neighbouring villages where you have booked`)
};

/**
* | output |
* | --- |
* | "Neighbouring villages where you have booked" |
*
* @param {Me_GuestInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const me_guest = /** @type {((inputs?: Me_GuestInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Me_GuestInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_me_guest(inputs)
	return sv_me_guest(inputs)
});