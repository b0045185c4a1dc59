/* eslint-disable */
import * as registry from '../registry.js'
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} Mapmaking_Publish_HomesInputs */

const sv_mapmaking_publish_homes = /** @type {(inputs: Mapmaking_Publish_HomesInputs) => LocalizedString} */ (i) => {const p = registry.plural("sv", i?.count, {});
	if (p === "one") return /** @type {LocalizedString} */ (`På kartan finns ${i?.count} adress eller bostad. Den avgör hur noga annonser visas: aldrig finare än en ruta där minst åtta hem ligger. Alla annonsers rutor räknas om.`);
	if (p === "other") return /** @type {LocalizedString} */ (`På kartan finns ${i?.count} adresser och bostäder. De avgör hur noga annonser visas: aldrig finare än en ruta där minst åtta hem ligger. Alla annonsers rutor räknas om.`);
	return /** @type {LocalizedString} */ ("mapmaking_publish_homes");
};

const en_mapmaking_publish_homes = /** @type {(inputs: Mapmaking_Publish_HomesInputs) => LocalizedString} */ (i) => {const p = registry.plural("en", i?.count, {});
	if (p === "one") return /** @type {LocalizedString} */ (`There is ${i?.count} address or home on the map. It decides how precisely listings are shown: never finer than a square in which at least eight homes lie. The squares of all listings are worked out again.`);
	if (p === "other") return /** @type {LocalizedString} */ (`There are ${i?.count} addresses and homes on the map. They decide how precisely listings are shown: never finer than a square in which at least eight homes lie. The squares of all listings are worked out again.`);
	return /** @type {LocalizedString} */ ("mapmaking_publish_homes");
};

/**
* | p | output |
* | --- | --- |
* | "one" | "There is {count} address or home on the map. It decides how precisely listings are shown: never finer than a square in which at least eight homes lie. The sq..." |
* | "other" | "There are {count} addresses and homes on the map. They decide how precisely listings are shown: never finer than a square in which at least eight homes lie. ..." |
*
* @param {Mapmaking_Publish_HomesInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const mapmaking_publish_homes = /** @type {((inputs: Mapmaking_Publish_HomesInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mapmaking_Publish_HomesInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_mapmaking_publish_homes(inputs)
	return sv_mapmaking_publish_homes(inputs)
});