/* eslint-disable */
import * as registry from '../registry.js'
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} Request_Quantity_FreeInputs */

const sv_request_quantity_free = /** @type {(inputs: Request_Quantity_FreeInputs) => LocalizedString} */ (i) => {const p = registry.plural("sv", i?.count, {});
	if (p === "one") return /** @type {LocalizedString} */ (`${i?.count} är ledig de dagarna.`);
	if (p === "other") return /** @type {LocalizedString} */ (`${i?.count} är lediga de dagarna.`);
	return /** @type {LocalizedString} */ ("request_quantity_free");
};

const en_request_quantity_free = /** @type {(inputs: Request_Quantity_FreeInputs) => LocalizedString} */ (i) => {const p = registry.plural("en", i?.count, {});
	if (p === "one") return /** @type {LocalizedString} */ (`${i?.count} is free on those days.`);
	if (p === "other") return /** @type {LocalizedString} */ (`${i?.count} are free on those days.`);
	return /** @type {LocalizedString} */ ("request_quantity_free");
};

/**
* | p | output |
* | --- | --- |
* | "one" | "{count} is free on those days." |
* | "other" | "{count} are free on those days." |
*
* @param {Request_Quantity_FreeInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const request_quantity_free = /** @type {((inputs: Request_Quantity_FreeInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Request_Quantity_FreeInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_request_quantity_free(inputs)
	return sv_request_quantity_free(inputs)
});