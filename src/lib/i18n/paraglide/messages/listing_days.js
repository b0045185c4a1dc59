/* eslint-disable */
import * as registry from '../registry.js'
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} Listing_DaysInputs */

const sv_listing_days = /** @type {(inputs: Listing_DaysInputs) => LocalizedString} */ (i) => {const p = registry.plural("sv", i?.count, {});
	if (p === "one") return /** @type {LocalizedString} */ (`${i?.count} dag i taget`);
	if (p === "other") return /** @type {LocalizedString} */ (`${i?.count} dagar i taget`);
	return /** @type {LocalizedString} */ ("listing_days");
};

const en_listing_days = /** @type {(inputs: Listing_DaysInputs) => LocalizedString} */ (i) => {const p = registry.plural("en", i?.count, {});
	if (p === "one") return /** @type {LocalizedString} */ (`${i?.count} day at a time`);
	if (p === "other") return /** @type {LocalizedString} */ (`${i?.count} days at a time`);
	return /** @type {LocalizedString} */ ("listing_days");
};

/**
* | p | output |
* | --- | --- |
* | "one" | "{count} day at a time" |
* | "other" | "{count} days at a time" |
*
* @param {Listing_DaysInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const listing_days = /** @type {((inputs: Listing_DaysInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Listing_DaysInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_listing_days(inputs)
	return sv_listing_days(inputs)
});