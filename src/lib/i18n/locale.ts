import { getLocale, overwriteGetLocale } from './paraglide/runtime.js';

export const locales = ['sv', 'en'] as const;
export type Locale = (typeof locales)[number];

/** A language we have words in: the given one if we have it, else Swedish. */
export function toLocale(language: string | null | undefined): Locale {
	return locales.find((locale) => locale === language?.slice(0, 2).toLowerCase()) ?? 'sv';
}

/** The best of our languages for an Accept-Language header, or undefined when it names none of them. */
export function fromHeader(header: string | null): Locale | undefined {
	const wanted = (header ?? '')
		.split(',')
		.map((part) => {
			const [tag = '', q] = part.trim().split(';q=');
			return { tag: tag.slice(0, 2).toLowerCase(), weight: q === undefined ? 1 : Number(q) || 0 };
		})
		.sort((a, b) => b.weight - a.weight);
	return wanted.flatMap(({ tag, weight }) =>
		locales.filter((locale) => locale === tag && weight > 0)
	)[0];
}

/** The `lang` of words that neighbours wrote: undefined when it is the page's own. */
export function langOf(language: string): string | undefined {
	return language.slice(0, 2).toLowerCase() === getLocale() ? undefined : language;
}

/** Makes messages ask `current` for the language: a request's on the server, the page's in the browser. */
export function useLocale(current: () => Locale): void {
	overwriteGetLocale(current);
}
