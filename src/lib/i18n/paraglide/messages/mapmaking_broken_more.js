/* eslint-disable */
import * as registry from '../registry.js'
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} Mapmaking_Broken_MoreInputs */

const sv_mapmaking_broken_more = /** @type {(inputs: Mapmaking_Broken_MoreInputs) => LocalizedString} */ (i) => {const p = registry.plural("sv", i?.count, {});
	if (p === "one") return /** @type {LocalizedString} */ (`och ${i?.count} till`);
	if (p === "other") return /** @type {LocalizedString} */ (`och ${i?.count} till`);
	return /** @type {LocalizedString} */ ("mapmaking_broken_more");
};

const en_mapmaking_broken_more = /** @type {(inputs: Mapmaking_Broken_MoreInputs) => LocalizedString} */ (i) => {const p = registry.plural("en", i?.count, {});
	if (p === "one") return /** @type {LocalizedString} */ (`and ${i?.count} more`);
	if (p === "other") return /** @type {LocalizedString} */ (`and ${i?.count} more`);
	return /** @type {LocalizedString} */ ("mapmaking_broken_more");
};

/**
* | p | output |
* | --- | --- |
* | "one" | "and {count} more" |
* | "other" | "and {count} more" |
*
* @param {Mapmaking_Broken_MoreInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const mapmaking_broken_more = /** @type {((inputs: Mapmaking_Broken_MoreInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mapmaking_Broken_MoreInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_mapmaking_broken_more(inputs)
	return sv_mapmaking_broken_more(inputs)
});