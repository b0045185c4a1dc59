/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Outbox_Mark_DayInputs */

const sv_outbox_mark_day = /** @type {(inputs: Outbox_Mark_DayInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`väntar på att skickas`)
};

const en_outbox_mark_day = /** @type {(inputs: Outbox_Mark_DayInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`waiting to be sent`)
};

/**
* | output |
* | --- |
* | "waiting to be sent" |
*
* @param {Outbox_Mark_DayInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const outbox_mark_day = /** @type {((inputs?: Outbox_Mark_DayInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Outbox_Mark_DayInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_outbox_mark_day(inputs)
	return sv_outbox_mark_day(inputs)
});