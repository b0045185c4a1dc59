/* eslint-disable */
import * as registry from '../registry.js'
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} Offer_ProblemsInputs */

const sv_offer_problems = /** @type {(inputs: Offer_ProblemsInputs) => LocalizedString} */ (i) => {const p = registry.plural("sv", i?.count, {});
	if (p === "one") return /** @type {LocalizedString} */ (`${i?.count} sak behöver rättas`);
	if (p === "other") return /** @type {LocalizedString} */ (`${i?.count} saker behöver rättas`);
	return /** @type {LocalizedString} */ ("offer_problems");
};

const en_offer_problems = /** @type {(inputs: Offer_ProblemsInputs) => LocalizedString} */ (i) => {const p = registry.plural("en", i?.count, {});
	if (p === "one") return /** @type {LocalizedString} */ (`${i?.count} thing needs correcting`);
	if (p === "other") return /** @type {LocalizedString} */ (`${i?.count} things need correcting`);
	return /** @type {LocalizedString} */ ("offer_problems");
};

/**
* | p | output |
* | --- | --- |
* | "one" | "{count} thing needs correcting" |
* | "other" | "{count} things need correcting" |
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