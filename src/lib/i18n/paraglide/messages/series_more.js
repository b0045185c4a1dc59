/* eslint-disable */
import * as registry from '../registry.js'
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} Series_MoreInputs */

const sv_series_more = /** @type {(inputs: Series_MoreInputs) => LocalizedString} */ (i) => {const p = registry.plural("sv", i?.count, {});
	if (p === "one") return /** @type {LocalizedString} */ (`Visa ${i?.count} datum till`);
	if (p === "other") return /** @type {LocalizedString} */ (`Visa ${i?.count} datum till`);
	return /** @type {LocalizedString} */ ("series_more");
};

const en_series_more = /** @type {(inputs: Series_MoreInputs) => LocalizedString} */ (i) => {const p = registry.plural("en", i?.count, {});
	if (p === "one") return /** @type {LocalizedString} */ (`Show ${i?.count} more date`);
	if (p === "other") return /** @type {LocalizedString} */ (`Show ${i?.count} more dates`);
	return /** @type {LocalizedString} */ ("series_more");
};

/**
* | p | output |
* | --- | --- |
* | "one" | "Show {count} more date" |
* | "other" | "Show {count} more dates" |
*
* @param {Series_MoreInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const series_more = /** @type {((inputs: Series_MoreInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Series_MoreInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_series_more(inputs)
	return sv_series_more(inputs)
});