/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Request_Title_SpaceInputs */

const sv_request_title_space = /** @type {(inputs: Request_Title_SpaceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Fråga om att låna lokalen`)
};

const en_request_title_space = /** @type {(inputs: Request_Title_SpaceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ask to borrow the room`)
};

/**
* | output |
* | --- |
* | "Ask to borrow the room" |
*
* @param {Request_Title_SpaceInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const request_title_space = /** @type {((inputs?: Request_Title_SpaceInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Request_Title_SpaceInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_request_title_space(inputs)
	return sv_request_title_space(inputs)
});