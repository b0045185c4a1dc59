/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Holiday_EpiphanyInputs */

const sv_holiday_epiphany = /** @type {(inputs: Holiday_EpiphanyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Trettondedag jul`)
};

const en_holiday_epiphany = /** @type {(inputs: Holiday_EpiphanyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Epiphany`)
};

/**
* | output |
* | --- |
* | "Epiphany" |
*
* @param {Holiday_EpiphanyInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const holiday_epiphany = /** @type {((inputs?: Holiday_EpiphanyInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Holiday_EpiphanyInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_holiday_epiphany(inputs)
	return sv_holiday_epiphany(inputs)
});