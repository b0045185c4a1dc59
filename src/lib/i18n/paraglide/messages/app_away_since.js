/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ time: NonNullable<unknown> }} App_Away_SinceInputs */

const sv_app_away_since = /** @type {(inputs: App_Away_SinceInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Utan täckning – du ser byn som den var ${i?.time}.`)
};

const en_app_away_since = /** @type {(inputs: App_Away_SinceInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`No signal – you see the village as it was at ${i?.time}.`)
};

/**
* | output |
* | --- |
* | "No signal – you see the village as it was at {time}." |
*
* @param {App_Away_SinceInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const app_away_since = /** @type {((inputs: App_Away_SinceInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<App_Away_SinceInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_app_away_since(inputs)
	return sv_app_away_since(inputs)
});