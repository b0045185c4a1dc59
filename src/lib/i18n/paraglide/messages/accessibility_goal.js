/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Accessibility_GoalInputs */

const sv_accessibility_goal = /** @type {(inputs: Accessibility_GoalInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bytorget ska fungera för alla i byn. Vi följer WCAG 2.2 nivå AA, och varje skärm provas automatiskt vid varje ändring, ljus och mörk, med tangentbord och i stor text.`)
};

const en_accessibility_goal = /** @type {(inputs: Accessibility_GoalInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bytorget should work for everybody in the village. We follow WCAG 2.2 level AA, and every screen is tested automatically at every change, light and dark, by keyboard and in large text.`)
};

/**
* | output |
* | --- |
* | "Bytorget should work for everybody in the village. We follow WCAG 2.2 level AA, and every screen is tested automatically at every change, light and dark, by ..." |
*
* @param {Accessibility_GoalInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const accessibility_goal = /** @type {((inputs?: Accessibility_GoalInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Accessibility_GoalInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_accessibility_goal(inputs)
	return sv_accessibility_goal(inputs)
});