/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Square_Front_DemoInputs */

const sv_square_front_demo = /** @type {(inputs: Square_Front_DemoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Människorna och sakerna är påhittade. Prova precis vad du vill: inget går sönder, och ingen står och väntar.`)
};

const en_square_front_demo = /** @type {(inputs: Square_Front_DemoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The people and the things are made up. Try whatever you like: nothing breaks, and nobody is kept waiting.`)
};

/**
* | output |
* | --- |
* | "The people and the things are made up. Try whatever you like: nothing breaks, and nobody is kept waiting." |
*
* @param {Square_Front_DemoInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const square_front_demo = /** @type {((inputs?: Square_Front_DemoInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Square_Front_DemoInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_square_front_demo(inputs)
	return sv_square_front_demo(inputs)
});