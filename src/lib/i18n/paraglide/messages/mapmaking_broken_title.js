/* eslint-disable */
import * as registry from '../registry.js'
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} Mapmaking_Broken_TitleInputs */

const sv_mapmaking_broken_title = /** @type {(inputs: Mapmaking_Broken_TitleInputs) => LocalizedString} */ (i) => {const p = registry.plural("sv", i?.count, {});
	if (p === "one") return /** @type {LocalizedString} */ (`${i?.count} sak är inte hel i filen`);
	if (p === "other") return /** @type {LocalizedString} */ (`${i?.count} saker är inte hela i filen`);
	return /** @type {LocalizedString} */ ("mapmaking_broken_title");
};

const en_mapmaking_broken_title = /** @type {(inputs: Mapmaking_Broken_TitleInputs) => LocalizedString} */ (i) => {const p = registry.plural("en", i?.count, {});
	if (p === "one") return /** @type {LocalizedString} */ (`${i?.count} thing is not whole in the file`);
	if (p === "other") return /** @type {LocalizedString} */ (`${i?.count} things are not whole in the file`);
	return /** @type {LocalizedString} */ ("mapmaking_broken_title");
};

/**
* | p | output |
* | --- | --- |
* | "one" | "{count} thing is not whole in the file" |
* | "other" | "{count} things are not whole in the file" |
*
* @param {Mapmaking_Broken_TitleInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const mapmaking_broken_title = /** @type {((inputs: Mapmaking_Broken_TitleInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mapmaking_Broken_TitleInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_mapmaking_broken_title(inputs)
	return sv_mapmaking_broken_title(inputs)
});