/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ what: NonNullable<unknown> }} Outbox_Mark_Needs_You_WhatInputs */

const sv_outbox_mark_needs_you_what = /** @type {(inputs: Outbox_Mark_Needs_You_WhatInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.what} gick inte igenom.`)
};

const en_outbox_mark_needs_you_what = /** @type {(inputs: Outbox_Mark_Needs_You_WhatInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.what}: did not go through.`)
};

/**
* | output |
* | --- |
* | "{what}: did not go through." |
*
* @param {Outbox_Mark_Needs_You_WhatInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const outbox_mark_needs_you_what = /** @type {((inputs: Outbox_Mark_Needs_You_WhatInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Outbox_Mark_Needs_You_WhatInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_outbox_mark_needs_you_what(inputs)
	return sv_outbox_mark_needs_you_what(inputs)
});