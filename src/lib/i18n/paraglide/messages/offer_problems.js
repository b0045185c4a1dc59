/* eslint-disable */
import * as registry from '../registry.js'
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} Offer_ProblemsInputs */

const sv_offer_problems = /** @type {(inputs: Offer_ProblemsInputs) => LocalizedString} */ (i) => {const p = registry.plural("sv", i?.count, {});
	if (p === "one") return /** @type {LocalizedString} */ (`${i?.count} sak kvar att fylla i eller ändra`);
	if (p === "other") return /** @type {LocalizedString} */ (`${i?.count} saker kvar att fylla i eller ändra`);
	return /** @type {LocalizedString} */ ("offer_problems");
};

const en_offer_problems = /** @type {(inputs: Offer_ProblemsInputs) => LocalizedString} */ (i) => {const p = registry.plural("en", i?.count, {});
	if (p === "one") return /** @type {LocalizedString} */ (`${i?.count} thing left to fill in or change`);
	if (p === "other") return /** @type {LocalizedString} */ (`${i?.count} things left to fill in or change`);
	return /** @type {LocalizedString} */ ("offer_problems");
};

/**
* | p | output |
* | --- | --- |
* | "one" | "{count} thing left to fill in or change" |
* | "other" | "{count} things left to fill in or change" |
*
* @param {Offer_ProblemsInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const offer_problems = /** @type {((inputs: Offer_ProblemsInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Offer_ProblemsInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_offer_problems(inputs)
	return sv_offer_problems(inputs)
});