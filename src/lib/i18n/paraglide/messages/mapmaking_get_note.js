/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Mapmaking_Get_NoteInputs */

const sv_mapmaking_get_note = /** @type {(inputs: Mapmaking_Get_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Tjänsterna är andras. De kan vara stängda eller ha egna gränser för hur mycket man får hämta.`)
};

const en_mapmaking_get_note = /** @type {(inputs: Mapmaking_Get_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`These services belong to others. They may be closed, or have limits of their own on how much one may fetch.`)
};

/**
* | output |
* | --- |
* | "These services belong to others. They may be closed, or have limits of their own on how much one may fetch." |
*
* @param {Mapmaking_Get_NoteInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const mapmaking_get_note = /** @type {((inputs?: Mapmaking_Get_NoteInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mapmaking_Get_NoteInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_mapmaking_get_note(inputs)
	return sv_mapmaking_get_note(inputs)
});