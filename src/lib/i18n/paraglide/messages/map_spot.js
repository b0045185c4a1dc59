/* eslint-disable */
import * as registry from '../registry.js'
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown>, where: NonNullable<unknown> }} Map_SpotInputs */

const sv_map_spot = /** @type {(inputs: Map_SpotInputs) => LocalizedString} */ (i) => {const p = registry.plural("sv", i?.count, {});
	if (p === "one") return /** @type {LocalizedString} */ (`${i?.count} annons på samma ställe, ${i?.where}: visa den`);
	if (p === "other") return /** @type {LocalizedString} */ (`${i?.count} annonser på samma ställe, ${i?.where}: visa dem`);
	return /** @type {LocalizedString} */ ("map_spot");
};

const en_map_spot = /** @type {(inputs: Map_SpotInputs) => LocalizedString} */ (i) => {const p = registry.plural("en", i?.count, {});
	if (p === "one") return /** @type {LocalizedString} */ (`${i?.count} listing in one place, ${i?.where}: show it`);
	if (p === "other") return /** @type {LocalizedString} */ (`${i?.count} listings in one place, ${i?.where}: show them`);
	return /** @type {LocalizedString} */ ("map_spot");
};

/**
* | p | output |
* | --- | --- |
* | "one" | "{count} listing in one place, {where}: show it" |
* | "other" | "{count} listings in one place, {where}: show them" |
*
* @param {Map_SpotInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const map_spot = /** @type {((inputs: Map_SpotInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Map_SpotInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_map_spot(inputs)
	return sv_map_spot(inputs)
});