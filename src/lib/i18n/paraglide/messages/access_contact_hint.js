/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Access_Contact_HintInputs */

const sv_access_contact_hint = /** @type {(inputs: Access_Contact_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Namn och nummer, till exempel vaktmästarens.`)
};

const en_access_contact_hint = /** @type {(inputs: Access_Contact_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Name and number, for example the caretaker’s.`)
};

/**
* | output |
* | --- |
* | "Name and number, for example the caretaker’s." |
*
* @param {Access_Contact_HintInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const access_contact_hint = /** @type {((inputs?: Access_Contact_HintInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Access_Contact_HintInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_access_contact_hint(inputs)
	return sv_access_contact_hint(inputs)
});