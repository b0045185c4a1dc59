/* eslint-disable */
import * as registry from '../registry.js'
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} Series_TimesInputs */

const sv_series_times = /** @type {(inputs: Series_TimesInputs) => LocalizedString} */ (i) => {const p = registry.plural("sv", i?.count, {});
	if (p === "one") return /** @type {LocalizedString} */ (`${i?.count} gång`);
	if (p === "other") return /** @type {LocalizedString} */ (`${i?.count} gånger`);
	return /** @type {LocalizedString} */ ("series_times");
};

const en_series_times = /** @type {(inputs: Series_TimesInputs) => LocalizedString} */ (i) => {const p = registry.plural("en", i?.count, {});
	if (p === "one") return /** @type {LocalizedString} */ (`${i?.count} time`);
	if (p === "other") return /** @type {LocalizedString} */ (`${i?.count} times`);
	return /** @type {LocalizedString} */ ("series_times");
};

/**
* | p | output |
* | --- | --- |
* | "one" | "{count} time" |
* | "other" | "{count} times" |
*
* @param {Series_TimesInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const series_times = /** @type {((inputs: Series_TimesInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Series_TimesInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_series_times(inputs)
	return sv_series_times(inputs)
});