/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ hours: NonNullable<unknown> }} Request_Summary_ManualInputs */

const sv_request_summary_manual = /** @type {(inputs: Request_Summary_ManualInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Ägaren svarar inom ${i?.hours} timmar.`)
};

const en_request_summary_manual = /** @type {(inputs: Request_Summary_ManualInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`The owner answers within ${i?.hours} hours.`)
};

/**
* | output |
* | --- |
* | "The owner answers within {hours} hours." |
*
* @param {Request_Summary_ManualInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const request_summary_manual = /** @type {((inputs: Request_Summary_ManualInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Request_Summary_ManualInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_request_summary_manual(inputs)
	return sv_request_summary_manual(inputs)
});