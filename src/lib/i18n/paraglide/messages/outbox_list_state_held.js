/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Outbox_List_State_HeldInputs */

const sv_outbox_list_state_held = /** @type {(inputs: Outbox_List_State_HeldInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Väntar på något annat i listan`)
};

const en_outbox_list_state_held = /** @type {(inputs: Outbox_List_State_HeldInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Waits for something else in the list`)
};

/**
* | output |
* | --- |
* | "Waits for something else in the list" |
*
* @param {Outbox_List_State_HeldInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const outbox_list_state_held = /** @type {((inputs?: Outbox_List_State_HeldInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Outbox_List_State_HeldInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_outbox_list_state_held(inputs)
	return sv_outbox_list_state_held(inputs)
});