/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ used: NonNullable<unknown>, free: NonNullable<unknown> }} Storage_RoomInputs */

const sv_storage_room = /** @type {(inputs: Storage_RoomInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Tillsammans tar det ungefär ${i?.used}. Det finns plats för ungefär ${i?.free} till.`)
};

const en_storage_room = /** @type {(inputs: Storage_RoomInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Together it takes about ${i?.used}. There is room for about ${i?.free} more.`)
};

/**
* | output |
* | --- |
* | "Together it takes about {used}. There is room for about {free} more." |
*
* @param {Storage_RoomInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const storage_room = /** @type {((inputs: Storage_RoomInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Storage_RoomInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_storage_room(inputs)
	return sv_storage_room(inputs)
});