/* eslint-disable */
import * as registry from '../registry.js'
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} Photo_AddedInputs */

const sv_photo_added = /** @type {(inputs: Photo_AddedInputs) => LocalizedString} */ (i) => {const p = registry.plural("sv", i?.count, {});
	if (p === "one") return /** @type {LocalizedString} */ (`${i?.count} foto tillagt`);
	if (p === "other") return /** @type {LocalizedString} */ (`${i?.count} foton tillagda`);
	return /** @type {LocalizedString} */ ("photo_added");
};

const en_photo_added = /** @type {(inputs: Photo_AddedInputs) => LocalizedString} */ (i) => {const p = registry.plural("en", i?.count, {});
	if (p === "one") return /** @type {LocalizedString} */ (`${i?.count} photo added`);
	if (p === "other") return /** @type {LocalizedString} */ (`${i?.count} photos added`);
	return /** @type {LocalizedString} */ ("photo_added");
};

/**
* | p | output |
* | --- | --- |
* | "one" | "{count} photo added" |
* | "other" | "{count} photos added" |
*
* @param {Photo_AddedInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const photo_added = /** @type {((inputs: Photo_AddedInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Photo_AddedInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_photo_added(inputs)
	return sv_photo_added(inputs)
});