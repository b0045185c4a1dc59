import { getLocale } from './paraglide/runtime.js';

type Say = (inputs: object) => string;

/** A message of its words in both languages: what the build puts in the place of each message's own choice (see vite.config.ts). */
export const inEither =
	(sv: Say, en: Say) =>
	(inputs: object = {}, options: { locale?: 'sv' | 'en' } = {}): string =>
		(options.locale ?? getLocale()) === 'en' ? en(inputs) : sv(inputs);
