/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ title: NonNullable<unknown> }} Outbox_List_Do_PauseInputs */

const sv_outbox_list_do_pause = /** @type {(inputs: Outbox_List_Do_PauseInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Annonsen ${i?.title} pausas`)
};

const en_outbox_list_do_pause = /** @type {(inputs: Outbox_List_Do_PauseInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`The listing ${i?.title} is paused`)
};

/**
* | output |
* | --- |
* | "The listing {title} is paused" |
*
* @param {Outbox_List_Do_PauseInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const outbox_list_do_pause = /** @type {((inputs: Outbox_List_Do_PauseInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Outbox_List_Do_PauseInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_outbox_list_do_pause(inputs)
	return sv_outbox_list_do_pause(inputs)
});