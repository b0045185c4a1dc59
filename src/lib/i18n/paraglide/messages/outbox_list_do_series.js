/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ title: NonNullable<unknown>, days: NonNullable<unknown> }} Outbox_List_Do_SeriesInputs */

const sv_outbox_list_do_series = /** @type {(inputs: Outbox_List_Do_SeriesInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Din återkommande bokning av ${i?.title} från ${i?.days}`)
};

const en_outbox_list_do_series = /** @type {(inputs: Outbox_List_Do_SeriesInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Your standing booking of ${i?.title} from ${i?.days}`)
};

/**
* | output |
* | --- |
* | "Your standing booking of {title} from {days}" |
*
* @param {Outbox_List_Do_SeriesInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const outbox_list_do_series = /** @type {((inputs: Outbox_List_Do_SeriesInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Outbox_List_Do_SeriesInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_outbox_list_do_series(inputs)
	return sv_outbox_list_do_series(inputs)
});