/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ what: NonNullable<unknown> }} Outbox_Mark_Waiting_WhatInputs */

const sv_outbox_mark_waiting_what = /** @type {(inputs: Outbox_Mark_Waiting_WhatInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.what} väntar på att skickas. Det går iväg av sig självt när det finns täckning.`)
};

const en_outbox_mark_waiting_what = /** @type {(inputs: Outbox_Mark_Waiting_WhatInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.what}: waiting to be sent. It goes by itself when there is signal.`)
};

/**
* | output |
* | --- |
* | "{what}: waiting to be sent. It goes by itself when there is signal." |
*
* @param {Outbox_Mark_Waiting_WhatInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const outbox_mark_waiting_what = /** @type {((inputs: Outbox_Mark_Waiting_WhatInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Outbox_Mark_Waiting_WhatInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_outbox_mark_waiting_what(inputs)
	return sv_outbox_mark_waiting_what(inputs)
});