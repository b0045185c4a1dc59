/* eslint-disable */
import * as registry from '../registry.js'
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} Mapmaking_Names_AllInputs */

const sv_mapmaking_names_all = /** @type {(inputs: Mapmaking_Names_AllInputs) => LocalizedString} */ (i) => {const p = registry.plural("sv", i?.count, {});
	if (p === "one") return /** @type {LocalizedString} */ (`${i?.count} sak har namn`);
	if (p === "other") return /** @type {LocalizedString} */ (`${i?.count} saker har namn`);
	return /** @type {LocalizedString} */ ("mapmaking_names_all");
};

const en_mapmaking_names_all = /** @type {(inputs: Mapmaking_Names_AllInputs) => LocalizedString} */ (i) => {const p = registry.plural("en", i?.count, {});
	if (p === "one") return /** @type {LocalizedString} */ (`${i?.count} thing has a name`);
	if (p === "other") return /** @type {LocalizedString} */ (`${i?.count} things have names`);
	return /** @type {LocalizedString} */ ("mapmaking_names_all");
};

/**
* | p | output |
* | --- | --- |
* | "one" | "{count} thing has a name" |
* | "other" | "{count} things have names" |
*
* @param {Mapmaking_Names_AllInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const mapmaking_names_all = /** @type {((inputs: Mapmaking_Names_AllInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mapmaking_Names_AllInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_mapmaking_names_all(inputs)
	return sv_mapmaking_names_all(inputs)
});