/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} Outbox_List_Leave_MoreInputs */

const sv_outbox_list_leave_more = /** @type {(inputs: Outbox_List_Leave_MoreInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`och ${i?.count} till`)
};

const en_outbox_list_leave_more = /** @type {(inputs: Outbox_List_Leave_MoreInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`and ${i?.count} more`)
};

/**
* | output |
* | --- |
* | "and {count} more" |
*
* @param {Outbox_List_Leave_MoreInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const outbox_list_leave_more = /** @type {((inputs: Outbox_List_Leave_MoreInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Outbox_List_Leave_MoreInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_outbox_list_leave_more(inputs)
	return sv_outbox_list_leave_more(inputs)
});