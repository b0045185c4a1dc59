/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ title: NonNullable<unknown>, days: NonNullable<unknown> }} Request_SummaryInputs */

const sv_request_summary = /** @type {(inputs: Request_SummaryInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Låna ${i?.title} ${i?.days}.`)
};

const en_request_summary = /** @type {(inputs: Request_SummaryInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Borrow ${i?.title} ${i?.days}.`)
};

/**
* | output |
* | --- |
* | "Borrow {title} {days}." |
*
* @param {Request_SummaryInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const request_summary = /** @type {((inputs: Request_SummaryInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Request_SummaryInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_request_summary(inputs)
	return sv_request_summary(inputs)
});