/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Category_Meeting_RoomInputs */

const sv_category_meeting_room = /** @type {(inputs: Category_Meeting_RoomInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Mötesrum`)
};

const en_category_meeting_room = /** @type {(inputs: Category_Meeting_RoomInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Meeting room`)
};

/**
* | output |
* | --- |
* | "Meeting room" |
*
* @param {Category_Meeting_RoomInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const category_meeting_room = /** @type {((inputs?: Category_Meeting_RoomInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Category_Meeting_RoomInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_category_meeting_room(inputs)
	return sv_category_meeting_room(inputs)
});