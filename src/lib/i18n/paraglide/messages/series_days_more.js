/* eslint-disable */
import * as registry from '../registry.js'
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown>, days: NonNullable<unknown> }} Series_Days_MoreInputs */

const sv_series_days_more = /** @type {(inputs: Series_Days_MoreInputs) => LocalizedString} */ (i) => {const p = registry.plural("sv", i?.count, {});
	if (p === "one") return /** @type {LocalizedString} */ (`${i?.days} och ${i?.count} datum till`);
	if (p === "other") return /** @type {LocalizedString} */ (`${i?.days} och ${i?.count} datum till`);
	return /** @type {LocalizedString} */ ("series_days_more");
};

const en_series_days_more = /** @type {(inputs: Series_Days_MoreInputs) => LocalizedString} */ (i) => {const p = registry.plural("en", i?.count, {});
	if (p === "one") return /** @type {LocalizedString} */ (`${i?.days} and ${i?.count} more date`);
	if (p === "other") return /** @type {LocalizedString} */ (`${i?.days} and ${i?.count} more dates`);
	return /** @type {LocalizedString} */ ("series_days_more");
};

/**
* | p | output |
* | --- | --- |
* | "one" | "{days} and {count} more date" |
* | "other" | "{days} and {count} more dates" |
*
* @param {Series_Days_MoreInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const series_days_more = /** @type {((inputs: Series_Days_MoreInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Series_Days_MoreInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_series_days_more(inputs)
	return sv_series_days_more(inputs)
});