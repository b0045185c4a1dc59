/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Space_Exception_ClosedInputs */

const sv_space_exception_closed = /** @type {(inputs: Space_Exception_ClosedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Stängt hela dagen`)
};

const en_space_exception_closed = /** @type {(inputs: Space_Exception_ClosedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Closed all day`)
};

/**
* | output |
* | --- |
* | "Closed all day" |
*
* @param {Space_Exception_ClosedInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const space_exception_closed = /** @type {((inputs?: Space_Exception_ClosedInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Space_Exception_ClosedInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_space_exception_closed(inputs)
	return sv_space_exception_closed(inputs)
});