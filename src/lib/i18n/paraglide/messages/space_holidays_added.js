/* eslint-disable */
import * as registry from '../registry.js'
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} Space_Holidays_AddedInputs */

const sv_space_holidays_added = /** @type {(inputs: Space_Holidays_AddedInputs) => LocalizedString} */ (i) => {const p = registry.plural("sv", i?.count, {});
	if (p === "one") return /** @type {LocalizedString} */ (`${i?.count} dag tillagd`);
	if (p === "other") return /** @type {LocalizedString} */ (`${i?.count} dagar tillagda`);
	return /** @type {LocalizedString} */ ("space_holidays_added");
};

const en_space_holidays_added = /** @type {(inputs: Space_Holidays_AddedInputs) => LocalizedString} */ (i) => {const p = registry.plural("en", i?.count, {});
	if (p === "one") return /** @type {LocalizedString} */ (`${i?.count} day added`);
	if (p === "other") return /** @type {LocalizedString} */ (`${i?.count} days added`);
	return /** @type {LocalizedString} */ ("space_holidays_added");
};

/**
* | p | output |
* | --- | --- |
* | "one" | "{count} day added" |
* | "other" | "{count} days added" |
*
* @param {Space_Holidays_AddedInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const space_holidays_added = /** @type {((inputs: Space_Holidays_AddedInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Space_Holidays_AddedInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_space_holidays_added(inputs)
	return sv_space_holidays_added(inputs)
});