/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} About_PlaceInputs */

const sv_about_place = /** @type {(inputs: About_PlaceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`På kartan syns bara ett område där minst åtta hus ligger, aldrig ditt hus. Exakt plats och telefonnummer visas först när ni har kommit överens, bara för er två, och till ett dygn efter att saken är tillbaka.`)
};

const en_about_place = /** @type {(inputs: About_PlaceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The map shows only an area with at least eight houses, never your house. The exact place and phone number are shown only once you have agreed, only to the two of you, and until a day after the thing is back.`)
};

/**
* | output |
* | --- |
* | "The map shows only an area with at least eight houses, never your house. The exact place and phone number are shown only once you have agreed, only to the tw..." |
*
* @param {About_PlaceInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const about_place = /** @type {((inputs?: About_PlaceInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<About_PlaceInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_about_place(inputs)
	return sv_about_place(inputs)
});