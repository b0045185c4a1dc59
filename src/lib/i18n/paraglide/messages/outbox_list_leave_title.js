/* eslint-disable */
import * as registry from '../registry.js'
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} Outbox_List_Leave_TitleInputs */

const sv_outbox_list_leave_title = /** @type {(inputs: Outbox_List_Leave_TitleInputs) => LocalizedString} */ (i) => {const p = registry.plural("sv", i?.count, {});
	if (p === "one") return /** @type {LocalizedString} */ (`${i?.count} sak har inte skickats än`);
	if (p === "other") return /** @type {LocalizedString} */ (`${i?.count} saker har inte skickats än`);
	return /** @type {LocalizedString} */ ("outbox_list_leave_title");
};

const en_outbox_list_leave_title = /** @type {(inputs: Outbox_List_Leave_TitleInputs) => LocalizedString} */ (i) => {const p = registry.plural("en", i?.count, {});
	if (p === "one") return /** @type {LocalizedString} */ (`${i?.count} thing has not been sent yet`);
	if (p === "other") return /** @type {LocalizedString} */ (`${i?.count} things have not been sent yet`);
	return /** @type {LocalizedString} */ ("outbox_list_leave_title");
};

/**
* | p | output |
* | --- | --- |
* | "one" | "{count} thing has not been sent yet" |
* | "other" | "{count} things have not been sent yet" |
*
* @param {Outbox_List_Leave_TitleInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const outbox_list_leave_title = /** @type {((inputs: Outbox_List_Leave_TitleInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Outbox_List_Leave_TitleInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_outbox_list_leave_title(inputs)
	return sv_outbox_list_leave_title(inputs)
});