/* eslint-disable */
import * as registry from '../registry.js'
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ most: NonNullable<unknown> }} Input_Too_Many_DaysInputs */

const sv_input_too_many_days = /** @type {(inputs: Input_Too_Many_DaysInputs) => LocalizedString} */ (i) => {const p = registry.plural("sv", i?.most, {});
	if (p === "one") return /** @type {LocalizedString} */ (`Den kan lånas en dag i taget.`);
	if (p === "other") return /** @type {LocalizedString} */ (`Den kan lånas högst ${i?.most} dagar i sträck.`);
	return /** @type {LocalizedString} */ ("input_too_many_days");
};

const en_input_too_many_days = /** @type {(inputs: Input_Too_Many_DaysInputs) => LocalizedString} */ (i) => {const p = registry.plural("en", i?.most, {});
	if (p === "one") return /** @type {LocalizedString} */ (`It can be borrowed for one day at a time.`);
	if (p === "other") return /** @type {LocalizedString} */ (`It can be borrowed for at most ${i?.most} days in a row.`);
	return /** @type {LocalizedString} */ ("input_too_many_days");
};

/**
* | p | output |
* | --- | --- |
* | "one" | "It can be borrowed for one day at a time." |
* | "other" | "It can be borrowed for at most {most} days in a row." |
*
* @param {Input_Too_Many_DaysInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const input_too_many_days = /** @type {((inputs: Input_Too_Many_DaysInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Input_Too_Many_DaysInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_input_too_many_days(inputs)
	return sv_input_too_many_days(inputs)
});