/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ first: NonNullable<unknown> }} Request_Refused_Closed_NoticeInputs */

const sv_request_refused_closed_notice = /** @type {(inputs: Request_Refused_Closed_NoticeInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Ägaren behöver framförhållning. Tidigast går det ${i?.first}.`)
};

const en_request_refused_closed_notice = /** @type {(inputs: Request_Refused_Closed_NoticeInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`The owner needs some notice. ${i?.first} at the earliest.`)
};

/**
* | output |
* | --- |
* | "The owner needs some notice. {first} at the earliest." |
*
* @param {Request_Refused_Closed_NoticeInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const request_refused_closed_notice = /** @type {((inputs: Request_Refused_Closed_NoticeInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Request_Refused_Closed_NoticeInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_request_refused_closed_notice(inputs)
	return sv_request_refused_closed_notice(inputs)
});