/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Me_Out_TextInputs */

const sv_me_out_text = /** @type {(inputs: Me_Out_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Torget kan alla titta på. För att låna, låna ut och skriva till grannar loggar du in med din e-postadress.`)
};

const en_me_out_text = /** @type {(inputs: Me_Out_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Anybody may look at the square. To borrow, lend and write to neighbours, sign in with your e-mail address.`)
};

/**
* | output |
* | --- |
* | "Anybody may look at the square. To borrow, lend and write to neighbours, sign in with your e-mail address." |
*
* @param {Me_Out_TextInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const me_out_text = /** @type {((inputs?: Me_Out_TextInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Me_Out_TextInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_me_out_text(inputs)
	return sv_me_out_text(inputs)
});