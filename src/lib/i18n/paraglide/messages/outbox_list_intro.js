/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Outbox_List_IntroInputs */

const sv_outbox_list_intro = /** @type {(inputs: Outbox_List_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Det du gör utan täckning väntar här och skickas av sig självt när det går, i samma ordning som du gjorde det. Inget är bokat förrän det har kommit fram.`)
};

const en_outbox_list_intro = /** @type {(inputs: Outbox_List_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What you do without signal waits here and is sent by itself when it can be, in the order you did it. Nothing is booked until it has arrived.`)
};

/**
* | output |
* | --- |
* | "What you do without signal waits here and is sent by itself when it can be, in the order you did it. Nothing is booked until it has arrived." |
*
* @param {Outbox_List_IntroInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const outbox_list_intro = /** @type {((inputs?: Outbox_List_IntroInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Outbox_List_IntroInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_outbox_list_intro(inputs)
	return sv_outbox_list_intro(inputs)
});