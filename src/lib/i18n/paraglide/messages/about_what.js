/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} About_WhatInputs */

const sv_about_what = /** @type {(inputs: About_WhatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bytorget är byns torg på nätet: här lånar grannar saker av varandra, samåker och bokar lokaler. Byns egen förening håller ordning.`)
};

const en_about_what = /** @type {(inputs: About_WhatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bytorget is the village square online: neighbours borrow things from each other, share rides and book rooms. The village's own association keeps order.`)
};

/**
* | output |
* | --- |
* | "Bytorget is the village square online: neighbours borrow things from each other, share rides and book rooms. The village's own association keeps order." |
*
* @param {About_WhatInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const about_what = /** @type {((inputs?: About_WhatInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<About_WhatInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_about_what(inputs)
	return sv_about_what(inputs)
});