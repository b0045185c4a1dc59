/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Mapmaking_Fault_HtmlInputs */

const sv_mapmaking_fault_html = /** @type {(inputs: Mapmaking_Fault_HtmlInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Det här är en webbsida, inte själva kartan: hämtningen gick fel. Hämta filen en gång till.`)
};

const en_mapmaking_fault_html = /** @type {(inputs: Mapmaking_Fault_HtmlInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This is a web page, not the map itself: the download went wrong. Download the file again.`)
};

/**
* | output |
* | --- |
* | "This is a web page, not the map itself: the download went wrong. Download the file again." |
*
* @param {Mapmaking_Fault_HtmlInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const mapmaking_fault_html = /** @type {((inputs?: Mapmaking_Fault_HtmlInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mapmaking_Fault_HtmlInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_mapmaking_fault_html(inputs)
	return sv_mapmaking_fault_html(inputs)
});