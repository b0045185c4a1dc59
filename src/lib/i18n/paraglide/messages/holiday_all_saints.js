/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Holiday_All_SaintsInputs */

const sv_holiday_all_saints = /** @type {(inputs: Holiday_All_SaintsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Alla helgons dag`)
};

const en_holiday_all_saints = /** @type {(inputs: Holiday_All_SaintsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`All Saints’ Day`)
};

/**
* | output |
* | --- |
* | "All Saints’ Day" |
*
* @param {Holiday_All_SaintsInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const holiday_all_saints = /** @type {((inputs?: Holiday_All_SaintsInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Holiday_All_SaintsInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_holiday_all_saints(inputs)
	return sv_holiday_all_saints(inputs)
});