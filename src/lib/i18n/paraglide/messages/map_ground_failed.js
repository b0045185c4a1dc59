/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Map_Ground_FailedInputs */

const sv_map_ground_failed = /** @type {(inputs: Map_Ground_FailedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kartbilden kom inte fram, men annonserna ligger rätt. Vi försöker igen.`)
};

const en_map_ground_failed = /** @type {(inputs: Map_Ground_FailedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The picture of the map did not come through, but the listings lie right. We are trying again.`)
};

/**
* | output |
* | --- |
* | "The picture of the map did not come through, but the listings lie right. We are trying again." |
*
* @param {Map_Ground_FailedInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const map_ground_failed = /** @type {((inputs?: Map_Ground_FailedInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Map_Ground_FailedInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_map_ground_failed(inputs)
	return sv_map_ground_failed(inputs)
});