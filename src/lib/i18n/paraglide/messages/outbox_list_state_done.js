/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ time: NonNullable<unknown> }} Outbox_List_State_DoneInputs */

const sv_outbox_list_state_done = /** @type {(inputs: Outbox_List_State_DoneInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Kom fram ${i?.time}`)
};

const en_outbox_list_state_done = /** @type {(inputs: Outbox_List_State_DoneInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Arrived ${i?.time}`)
};

/**
* | output |
* | --- |
* | "Arrived {time}" |
*
* @param {Outbox_List_State_DoneInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const outbox_list_state_done = /** @type {((inputs: Outbox_List_State_DoneInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Outbox_List_State_DoneInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_outbox_list_state_done(inputs)
	return sv_outbox_list_state_done(inputs)
});