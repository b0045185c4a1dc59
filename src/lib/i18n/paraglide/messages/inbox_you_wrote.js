/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ text: NonNullable<unknown> }} Inbox_You_WroteInputs */

const sv_inbox_you_wrote = /** @type {(inputs: Inbox_You_WroteInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Du: ${i?.text}`)
};

const en_inbox_you_wrote = /** @type {(inputs: Inbox_You_WroteInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`You: ${i?.text}`)
};

/**
* | output |
* | --- |
* | "You: {text}" |
*
* @param {Inbox_You_WroteInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const inbox_you_wrote = /** @type {((inputs: Inbox_You_WroteInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Inbox_You_WroteInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_inbox_you_wrote(inputs)
	return sv_inbox_you_wrote(inputs)
});