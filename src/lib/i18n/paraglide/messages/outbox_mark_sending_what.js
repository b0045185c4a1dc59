/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ what: NonNullable<unknown> }} Outbox_Mark_Sending_WhatInputs */

const sv_outbox_mark_sending_what = /** @type {(inputs: Outbox_Mark_Sending_WhatInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.what} skickas nu.`)
};

const en_outbox_mark_sending_what = /** @type {(inputs: Outbox_Mark_Sending_WhatInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.what}: being sent now.`)
};

/**
* | output |
* | --- |
* | "{what}: being sent now." |
*
* @param {Outbox_Mark_Sending_WhatInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const outbox_mark_sending_what = /** @type {((inputs: Outbox_Mark_Sending_WhatInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Outbox_Mark_Sending_WhatInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_outbox_mark_sending_what(inputs)
	return sv_outbox_mark_sending_what(inputs)
});