/* eslint-disable */
import * as registry from '../registry.js'
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} Space_Term_NoticeInputs */

const sv_space_term_notice = /** @type {(inputs: Space_Term_NoticeInputs) => LocalizedString} */ (i) => {const p = registry.plural("sv", i?.count, {});
	if (p === "one") return /** @type {LocalizedString} */ (`Minst ${i?.count} timme i förväg`);
	if (p === "other") return /** @type {LocalizedString} */ (`Minst ${i?.count} timmar i förväg`);
	return /** @type {LocalizedString} */ ("space_term_notice");
};

const en_space_term_notice = /** @type {(inputs: Space_Term_NoticeInputs) => LocalizedString} */ (i) => {const p = registry.plural("en", i?.count, {});
	if (p === "one") return /** @type {LocalizedString} */ (`At least ${i?.count} hour ahead`);
	if (p === "other") return /** @type {LocalizedString} */ (`At least ${i?.count} hours ahead`);
	return /** @type {LocalizedString} */ ("space_term_notice");
};

/**
* | p | output |
* | --- | --- |
* | "one" | "At least {count} hour ahead" |
* | "other" | "At least {count} hours ahead" |
*
* @param {Space_Term_NoticeInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const space_term_notice = /** @type {((inputs: Space_Term_NoticeInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Space_Term_NoticeInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_space_term_notice(inputs)
	return sv_space_term_notice(inputs)
});