/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Feed_Closed_MaintenanceInputs */

const sv_feed_closed_maintenance = /** @type {(inputs: Feed_Closed_MaintenanceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Stängt för reparation`)
};

const en_feed_closed_maintenance = /** @type {(inputs: Feed_Closed_MaintenanceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Closed for repair`)
};

/**
* | output |
* | --- |
* | "Closed for repair" |
*
* @param {Feed_Closed_MaintenanceInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const feed_closed_maintenance = /** @type {((inputs?: Feed_Closed_MaintenanceInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Feed_Closed_MaintenanceInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_feed_closed_maintenance(inputs)
	return sv_feed_closed_maintenance(inputs)
});