/* eslint-disable */
import * as registry from '../registry.js'
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} Feed_UnreadInputs */

const sv_feed_unread = /** @type {(inputs: Feed_UnreadInputs) => LocalizedString} */ (i) => {const p = registry.plural("sv", i?.count, {});
	if (p === "one") return /** @type {LocalizedString} */ (`${i?.count} händelse gick inte att förstå.`);
	if (p === "other") return /** @type {LocalizedString} */ (`${i?.count} händelser gick inte att förstå.`);
	return /** @type {LocalizedString} */ ("feed_unread");
};

const en_feed_unread = /** @type {(inputs: Feed_UnreadInputs) => LocalizedString} */ (i) => {const p = registry.plural("en", i?.count, {});
	if (p === "one") return /** @type {LocalizedString} */ (`${i?.count} event could not be made sense of.`);
	if (p === "other") return /** @type {LocalizedString} */ (`${i?.count} events could not be made sense of.`);
	return /** @type {LocalizedString} */ ("feed_unread");
};

/**
* | p | output |
* | --- | --- |
* | "one" | "{count} event could not be made sense of." |
* | "other" | "{count} events could not be made sense of." |
*
* @param {Feed_UnreadInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const feed_unread = /** @type {((inputs: Feed_UnreadInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Feed_UnreadInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_feed_unread(inputs)
	return sv_feed_unread(inputs)
});