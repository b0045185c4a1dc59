/* eslint-disable */
import * as registry from '../registry.js'
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} Map_ClusterInputs */

const sv_map_cluster = /** @type {(inputs: Map_ClusterInputs) => LocalizedString} */ (i) => {const p = registry.plural("sv", i?.count, {});
	if (p === "one") return /** @type {LocalizedString} */ (`${i?.count} annons här: zooma in`);
	if (p === "other") return /** @type {LocalizedString} */ (`${i?.count} annonser här: zooma in`);
	return /** @type {LocalizedString} */ ("map_cluster");
};

const en_map_cluster = /** @type {(inputs: Map_ClusterInputs) => LocalizedString} */ (i) => {const p = registry.plural("en", i?.count, {});
	if (p === "one") return /** @type {LocalizedString} */ (`${i?.count} listing here: zoom in`);
	if (p === "other") return /** @type {LocalizedString} */ (`${i?.count} listings here: zoom in`);
	return /** @type {LocalizedString} */ ("map_cluster");
};

/**
* | p | output |
* | --- | --- |
* | "one" | "{count} listing here: zoom in" |
* | "other" | "{count} listings here: zoom in" |
*
* @param {Map_ClusterInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const map_cluster = /** @type {((inputs: Map_ClusterInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Map_ClusterInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_map_cluster(inputs)
	return sv_map_cluster(inputs)
});