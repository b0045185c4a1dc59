/* eslint-disable */
import * as registry from '../registry.js'
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} Nav_Inbox_WaitingInputs */

const sv_nav_inbox_waiting = /** @type {(inputs: Nav_Inbox_WaitingInputs) => LocalizedString} */ (i) => {const p = registry.plural("sv", i?.count, {});
	if (p === "one") return /** @type {LocalizedString} */ (`${i?.count} sak väntar på dig`);
	if (p === "other") return /** @type {LocalizedString} */ (`${i?.count} saker väntar på dig`);
	return /** @type {LocalizedString} */ ("nav_inbox_waiting");
};

const en_nav_inbox_waiting = /** @type {(inputs: Nav_Inbox_WaitingInputs) => LocalizedString} */ (i) => {const p = registry.plural("en", i?.count, {});
	if (p === "one") return /** @type {LocalizedString} */ (`${i?.count} thing is waiting for you`);
	if (p === "other") return /** @type {LocalizedString} */ (`${i?.count} things are waiting for you`);
	return /** @type {LocalizedString} */ ("nav_inbox_waiting");
};

/**
* | p | output |
* | --- | --- |
* | "one" | "{count} thing is waiting for you" |
* | "other" | "{count} things are waiting for you" |
*
* @param {Nav_Inbox_WaitingInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const nav_inbox_waiting = /** @type {((inputs: Nav_Inbox_WaitingInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Nav_Inbox_WaitingInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_nav_inbox_waiting(inputs)
	return sv_nav_inbox_waiting(inputs)
});