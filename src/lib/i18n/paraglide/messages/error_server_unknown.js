/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Error_Server_UnknownInputs */

const sv_error_server_unknown = /** @type {(inputs: Error_Server_UnknownInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Servern är inte färdig att ta emot kartor. Säg till den som sköter Bytorget hos er.`)
};

const en_error_server_unknown = /** @type {(inputs: Error_Server_UnknownInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The server is not ready to take maps. Please tell whoever runs Bytorget for you.`)
};

/**
* | output |
* | --- |
* | "The server is not ready to take maps. Please tell whoever runs Bytorget for you." |
*
* @param {Error_Server_UnknownInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const error_server_unknown = /** @type {((inputs?: Error_Server_UnknownInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Server_UnknownInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_error_server_unknown(inputs)
	return sv_error_server_unknown(inputs)
});