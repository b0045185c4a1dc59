/* eslint-disable */
import * as registry from '../registry.js'
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} Feed_State_OkInputs */

const sv_feed_state_ok = /** @type {(inputs: Feed_State_OkInputs) => LocalizedString} */ (i) => {const p = registry.plural("sv", i?.count, {});
	if (p === "one") return /** @type {LocalizedString} */ (`${i?.count} tid är stängd härifrån.`);
	if (p === "other") return /** @type {LocalizedString} */ (`${i?.count} tider är stängda härifrån.`);
	return /** @type {LocalizedString} */ ("feed_state_ok");
};

const en_feed_state_ok = /** @type {(inputs: Feed_State_OkInputs) => LocalizedString} */ (i) => {const p = registry.plural("en", i?.count, {});
	if (p === "one") return /** @type {LocalizedString} */ (`${i?.count} time is closed from here.`);
	if (p === "other") return /** @type {LocalizedString} */ (`${i?.count} times are closed from here.`);
	return /** @type {LocalizedString} */ ("feed_state_ok");
};

/**
* | p | output |
* | --- | --- |
* | "one" | "{count} time is closed from here." |
* | "other" | "{count} times are closed from here." |
*
* @param {Feed_State_OkInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const feed_state_ok = /** @type {((inputs: Feed_State_OkInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Feed_State_OkInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_feed_state_ok(inputs)
	return sv_feed_state_ok(inputs)
});