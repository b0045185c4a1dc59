/* eslint-disable */
import * as registry from '../registry.js'
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} Storage_TalksInputs */

const sv_storage_talks = /** @type {(inputs: Storage_TalksInputs) => LocalizedString} */ (i) => {const p = registry.plural("sv", i?.count, {});
	if (p === "one") return /** @type {LocalizedString} */ (`${i?.count} samtal`);
	if (p === "other") return /** @type {LocalizedString} */ (`${i?.count} samtal`);
	return /** @type {LocalizedString} */ ("storage_talks");
};

const en_storage_talks = /** @type {(inputs: Storage_TalksInputs) => LocalizedString} */ (i) => {const p = registry.plural("en", i?.count, {});
	if (p === "one") return /** @type {LocalizedString} */ (`${i?.count} conversation`);
	if (p === "other") return /** @type {LocalizedString} */ (`${i?.count} conversations`);
	return /** @type {LocalizedString} */ ("storage_talks");
};

/**
* | p | output |
* | --- | --- |
* | "one" | "{count} conversation" |
* | "other" | "{count} conversations" |
*
* @param {Storage_TalksInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const storage_talks = /** @type {((inputs: Storage_TalksInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Storage_TalksInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_storage_talks(inputs)
	return sv_storage_talks(inputs)
});