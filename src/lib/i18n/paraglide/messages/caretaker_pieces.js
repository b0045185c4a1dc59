/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} Caretaker_PiecesInputs */

const sv_caretaker_pieces = /** @type {(inputs: Caretaker_PiecesInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.count} st`)
};

const en_caretaker_pieces = /** @type {(inputs: Caretaker_PiecesInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.count} pcs`)
};

/**
* | output |
* | --- |
* | "{count} pcs" |
*
* @param {Caretaker_PiecesInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const caretaker_pieces = /** @type {((inputs: Caretaker_PiecesInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Caretaker_PiecesInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_caretaker_pieces(inputs)
	return sv_caretaker_pieces(inputs)
});