/* eslint-disable */
import * as registry from '../registry.js'
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} Outbox_List_Note_WaitingInputs */

const sv_outbox_list_note_waiting = /** @type {(inputs: Outbox_List_Note_WaitingInputs) => LocalizedString} */ (i) => {const p = registry.plural("sv", i?.count, {});
	if (p === "one") return /** @type {LocalizedString} */ (`${i?.count} sak väntar på att skickas`);
	if (p === "other") return /** @type {LocalizedString} */ (`${i?.count} saker väntar på att skickas`);
	return /** @type {LocalizedString} */ ("outbox_list_note_waiting");
};

const en_outbox_list_note_waiting = /** @type {(inputs: Outbox_List_Note_WaitingInputs) => LocalizedString} */ (i) => {const p = registry.plural("en", i?.count, {});
	if (p === "one") return /** @type {LocalizedString} */ (`${i?.count} thing is waiting to be sent`);
	if (p === "other") return /** @type {LocalizedString} */ (`${i?.count} things are waiting to be sent`);
	return /** @type {LocalizedString} */ ("outbox_list_note_waiting");
};

/**
* | p | output |
* | --- | --- |
* | "one" | "{count} thing is waiting to be sent" |
* | "other" | "{count} things are waiting to be sent" |
*
* @param {Outbox_List_Note_WaitingInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const outbox_list_note_waiting = /** @type {((inputs: Outbox_List_Note_WaitingInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Outbox_List_Note_WaitingInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_outbox_list_note_waiting(inputs)
	return sv_outbox_list_note_waiting(inputs)
});