/* eslint-disable */
import * as registry from '../registry.js'
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown>, village: NonNullable<unknown> }} Outbox_List_ElsewhereInputs */

const sv_outbox_list_elsewhere = /** @type {(inputs: Outbox_List_ElsewhereInputs) => LocalizedString} */ (i) => {const p = registry.plural("sv", i?.count, {});
	if (p === "one") return /** @type {LocalizedString} */ (`${i?.count} sak väntar i ${i?.village}.`);
	if (p === "other") return /** @type {LocalizedString} */ (`${i?.count} saker väntar i ${i?.village}.`);
	return /** @type {LocalizedString} */ ("outbox_list_elsewhere");
};

const en_outbox_list_elsewhere = /** @type {(inputs: Outbox_List_ElsewhereInputs) => LocalizedString} */ (i) => {const p = registry.plural("en", i?.count, {});
	if (p === "one") return /** @type {LocalizedString} */ (`${i?.count} thing is waiting in ${i?.village}.`);
	if (p === "other") return /** @type {LocalizedString} */ (`${i?.count} things are waiting in ${i?.village}.`);
	return /** @type {LocalizedString} */ ("outbox_list_elsewhere");
};

/**
* | p | output |
* | --- | --- |
* | "one" | "{count} thing is waiting in {village}." |
* | "other" | "{count} things are waiting in {village}." |
*
* @param {Outbox_List_ElsewhereInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const outbox_list_elsewhere = /** @type {((inputs: Outbox_List_ElsewhereInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Outbox_List_ElsewhereInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_outbox_list_elsewhere(inputs)
	return sv_outbox_list_elsewhere(inputs)
});