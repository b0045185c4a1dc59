/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Outbox_Mark_SolveInputs */

const sv_outbox_mark_solve = /** @type {(inputs: Outbox_Mark_SolveInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Se vad du kan göra`)
};

const en_outbox_mark_solve = /** @type {(inputs: Outbox_Mark_SolveInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`See what you can do`)
};

/**
* | output |
* | --- |
* | "See what you can do" |
*
* @param {Outbox_Mark_SolveInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const outbox_mark_solve = /** @type {((inputs?: Outbox_Mark_SolveInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Outbox_Mark_SolveInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_outbox_mark_solve(inputs)
	return sv_outbox_mark_solve(inputs)
});