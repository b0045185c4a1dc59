/* eslint-disable */
import * as registry from '../registry.js'
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} Listing_Notice_DaysInputs */

const sv_listing_notice_days = /** @type {(inputs: Listing_Notice_DaysInputs) => LocalizedString} */ (i) => {const p = registry.plural("sv", i?.count, {});
	if (p === "one") return /** @type {LocalizedString} */ (`Minst ${i?.count} dag i förväg`);
	if (p === "other") return /** @type {LocalizedString} */ (`Minst ${i?.count} dagar i förväg`);
	return /** @type {LocalizedString} */ ("listing_notice_days");
};

const en_listing_notice_days = /** @type {(inputs: Listing_Notice_DaysInputs) => LocalizedString} */ (i) => {const p = registry.plural("en", i?.count, {});
	if (p === "one") return /** @type {LocalizedString} */ (`At least ${i?.count} day ahead`);
	if (p === "other") return /** @type {LocalizedString} */ (`At least ${i?.count} days ahead`);
	return /** @type {LocalizedString} */ ("listing_notice_days");
};

/**
* | p | output |
* | --- | --- |
* | "one" | "At least {count} day ahead" |
* | "other" | "At least {count} days ahead" |
*
* @param {Listing_Notice_DaysInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const listing_notice_days = /** @type {((inputs: Listing_Notice_DaysInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Listing_Notice_DaysInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_listing_notice_days(inputs)
	return sv_listing_notice_days(inputs)
});