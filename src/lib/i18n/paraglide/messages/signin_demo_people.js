/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Signin_Demo_PeopleInputs */

const sv_signin_demo_people = /** @type {(inputs: Signin_Demo_PeopleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Välj en granne`)
};

const en_signin_demo_people = /** @type {(inputs: Signin_Demo_PeopleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Choose a neighbour`)
};

/**
* | output |
* | --- |
* | "Choose a neighbour" |
*
* @param {Signin_Demo_PeopleInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const signin_demo_people = /** @type {((inputs?: Signin_Demo_PeopleInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Signin_Demo_PeopleInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_signin_demo_people(inputs)
	return sv_signin_demo_people(inputs)
});