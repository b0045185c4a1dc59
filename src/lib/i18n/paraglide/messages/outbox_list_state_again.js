/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Outbox_List_State_AgainInputs */

const sv_outbox_list_state_again = /** @type {(inputs: Outbox_List_State_AgainInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Har inte gått fram än, försöks igen`)
};

const en_outbox_list_state_again = /** @type {(inputs: Outbox_List_State_AgainInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Not through yet, will be tried again`)
};

/**
* | output |
* | --- |
* | "Not through yet, will be tried again" |
*
* @param {Outbox_List_State_AgainInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const outbox_list_state_again = /** @type {((inputs?: Outbox_List_State_AgainInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Outbox_List_State_AgainInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_outbox_list_state_again(inputs)
	return sv_outbox_list_state_again(inputs)
});