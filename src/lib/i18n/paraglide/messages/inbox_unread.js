/* eslint-disable */
import * as registry from '../registry.js'
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} Inbox_UnreadInputs */

const sv_inbox_unread = /** @type {(inputs: Inbox_UnreadInputs) => LocalizedString} */ (i) => {const p = registry.plural("sv", i?.count, {});
	if (p === "one") return /** @type {LocalizedString} */ (`${i?.count} nytt`);
	if (p === "other") return /** @type {LocalizedString} */ (`${i?.count} nya`);
	return /** @type {LocalizedString} */ ("inbox_unread");
};

const en_inbox_unread = /** @type {(inputs: Inbox_UnreadInputs) => LocalizedString} */ (i) => {const p = registry.plural("en", i?.count, {});
	if (p === "one") return /** @type {LocalizedString} */ (`${i?.count} new`);
	if (p === "other") return /** @type {LocalizedString} */ (`${i?.count} new`);
	return /** @type {LocalizedString} */ ("inbox_unread");
};

/**
* | p | output |
* | --- | --- |
* | "one" | "{count} new" |
* | "other" | "{count} new" |
*
* @param {Inbox_UnreadInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const inbox_unread = /** @type {((inputs: Inbox_UnreadInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Inbox_UnreadInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_inbox_unread(inputs)
	return sv_inbox_unread(inputs)
});