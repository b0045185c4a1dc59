/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ village: NonNullable<unknown> }} Request_NeighbourInputs */

const sv_request_neighbour = /** @type {(inputs: Request_NeighbourInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Du bor i ${i?.village}. Här får grannbyar boka.`)
};

const en_request_neighbour = /** @type {(inputs: Request_NeighbourInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`You live in ${i?.village}. Neighbouring villages may book here.`)
};

/**
* | output |
* | --- |
* | "You live in {village}. Neighbouring villages may book here." |
*
* @param {Request_NeighbourInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const request_neighbour = /** @type {((inputs: Request_NeighbourInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Request_NeighbourInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_request_neighbour(inputs)
	return sv_request_neighbour(inputs)
});