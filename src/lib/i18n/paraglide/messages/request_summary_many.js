/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown>, title: NonNullable<unknown>, days: NonNullable<unknown> }} Request_Summary_ManyInputs */

const sv_request_summary_many = /** @type {(inputs: Request_Summary_ManyInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Låna ${i?.count} st ${i?.title} ${i?.days}.`)
};

const en_request_summary_many = /** @type {(inputs: Request_Summary_ManyInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Borrow ${i?.count} of ${i?.title} ${i?.days}.`)
};

/**
* | output |
* | --- |
* | "Borrow {count} of {title} {days}." |
*
* @param {Request_Summary_ManyInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const request_summary_many = /** @type {((inputs: Request_Summary_ManyInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Request_Summary_ManyInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_request_summary_many(inputs)
	return sv_request_summary_many(inputs)
});