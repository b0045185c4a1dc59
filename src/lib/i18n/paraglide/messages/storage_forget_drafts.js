/* eslint-disable */
import * as registry from '../registry.js'
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} Storage_Forget_DraftsInputs */

const sv_storage_forget_drafts = /** @type {(inputs: Storage_Forget_DraftsInputs) => LocalizedString} */ (i) => {const p = registry.plural("sv", i?.count, {});
	if (p === "one") return /** @type {LocalizedString} */ (`${i?.count} utkast försvinner också.`);
	if (p === "other") return /** @type {LocalizedString} */ (`${i?.count} utkast försvinner också.`);
	return /** @type {LocalizedString} */ ("storage_forget_drafts");
};

const en_storage_forget_drafts = /** @type {(inputs: Storage_Forget_DraftsInputs) => LocalizedString} */ (i) => {const p = registry.plural("en", i?.count, {});
	if (p === "one") return /** @type {LocalizedString} */ (`${i?.count} draft goes away too.`);
	if (p === "other") return /** @type {LocalizedString} */ (`${i?.count} drafts go away too.`);
	return /** @type {LocalizedString} */ ("storage_forget_drafts");
};

/**
* | p | output |
* | --- | --- |
* | "one" | "{count} draft goes away too." |
* | "other" | "{count} drafts go away too." |
*
* @param {Storage_Forget_DraftsInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const storage_forget_drafts = /** @type {((inputs: Storage_Forget_DraftsInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Storage_Forget_DraftsInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_storage_forget_drafts(inputs)
	return sv_storage_forget_drafts(inputs)
});