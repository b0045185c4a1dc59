/* eslint-disable */
import * as registry from '../registry.js'
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} Space_Term_Ahead_DaysInputs */

const sv_space_term_ahead_days = /** @type {(inputs: Space_Term_Ahead_DaysInputs) => LocalizedString} */ (i) => {const p = registry.plural("sv", i?.count, {});
	if (p === "one") return /** @type {LocalizedString} */ (`Högst ${i?.count} dag i förväg`);
	if (p === "other") return /** @type {LocalizedString} */ (`Högst ${i?.count} dagar i förväg`);
	return /** @type {LocalizedString} */ ("space_term_ahead_days");
};

const en_space_term_ahead_days = /** @type {(inputs: Space_Term_Ahead_DaysInputs) => LocalizedString} */ (i) => {const p = registry.plural("en", i?.count, {});
	if (p === "one") return /** @type {LocalizedString} */ (`At most ${i?.count} day ahead`);
	if (p === "other") return /** @type {LocalizedString} */ (`At most ${i?.count} days ahead`);
	return /** @type {LocalizedString} */ ("space_term_ahead_days");
};

/**
* | p | output |
* | --- | --- |
* | "one" | "At most {count} day ahead" |
* | "other" | "At most {count} days ahead" |
*
* @param {Space_Term_Ahead_DaysInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const space_term_ahead_days = /** @type {((inputs: Space_Term_Ahead_DaysInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Space_Term_Ahead_DaysInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_space_term_ahead_days(inputs)
	return sv_space_term_ahead_days(inputs)
});