/* eslint-disable */
import * as registry from '../registry.js'
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} Series_EarlierInputs */

const sv_series_earlier = /** @type {(inputs: Series_EarlierInputs) => LocalizedString} */ (i) => {const p = registry.plural("sv", i?.count, {});
	if (p === "one") return /** @type {LocalizedString} */ (`${i?.count} tidigare datum`);
	if (p === "other") return /** @type {LocalizedString} */ (`${i?.count} tidigare datum`);
	return /** @type {LocalizedString} */ ("series_earlier");
};

const en_series_earlier = /** @type {(inputs: Series_EarlierInputs) => LocalizedString} */ (i) => {const p = registry.plural("en", i?.count, {});
	if (p === "one") return /** @type {LocalizedString} */ (`${i?.count} earlier date`);
	if (p === "other") return /** @type {LocalizedString} */ (`${i?.count} earlier dates`);
	return /** @type {LocalizedString} */ ("series_earlier");
};

/**
* | p | output |
* | --- | --- |
* | "one" | "{count} earlier date" |
* | "other" | "{count} earlier dates" |
*
* @param {Series_EarlierInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const series_earlier = /** @type {((inputs: Series_EarlierInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Series_EarlierInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_series_earlier(inputs)
	return sv_series_earlier(inputs)
});