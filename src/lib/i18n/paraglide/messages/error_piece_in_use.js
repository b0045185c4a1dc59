/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Error_Piece_In_UseInputs */

const sv_error_piece_in_use = /** @type {(inputs: Error_Piece_In_UseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Några är utlånade eller bokade, så antalet kan inte bli så litet just nu.`)
};

const en_error_piece_in_use = /** @type {(inputs: Error_Piece_In_UseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Some are out or booked, so the number cannot be that small right now.`)
};

/**
* | output |
* | --- |
* | "Some are out or booked, so the number cannot be that small right now." |
*
* @param {Error_Piece_In_UseInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const error_piece_in_use = /** @type {((inputs?: Error_Piece_In_UseInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Piece_In_UseInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_error_piece_in_use(inputs)
	return sv_error_piece_in_use(inputs)
});