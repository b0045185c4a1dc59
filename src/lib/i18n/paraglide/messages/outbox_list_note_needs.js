/* eslint-disable */
import * as registry from '../registry.js'
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} Outbox_List_Note_NeedsInputs */

const sv_outbox_list_note_needs = /** @type {(inputs: Outbox_List_Note_NeedsInputs) => LocalizedString} */ (i) => {const p = registry.plural("sv", i?.count, {});
	if (p === "one") return /** @type {LocalizedString} */ (`${i?.count} sak behöver dig`);
	if (p === "other") return /** @type {LocalizedString} */ (`${i?.count} saker behöver dig`);
	return /** @type {LocalizedString} */ ("outbox_list_note_needs");
};

const en_outbox_list_note_needs = /** @type {(inputs: Outbox_List_Note_NeedsInputs) => LocalizedString} */ (i) => {const p = registry.plural("en", i?.count, {});
	if (p === "one") return /** @type {LocalizedString} */ (`${i?.count} thing needs you`);
	if (p === "other") return /** @type {LocalizedString} */ (`${i?.count} things need you`);
	return /** @type {LocalizedString} */ ("outbox_list_note_needs");
};

/**
* | p | output |
* | --- | --- |
* | "one" | "{count} thing needs you" |
* | "other" | "{count} things need you" |
*
* @param {Outbox_List_Note_NeedsInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const outbox_list_note_needs = /** @type {((inputs: Outbox_List_Note_NeedsInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Outbox_List_Note_NeedsInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_outbox_list_note_needs(inputs)
	return sv_outbox_list_note_needs(inputs)
});