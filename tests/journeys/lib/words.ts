import { readFileSync, readdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { flatten, type Messages } from '../../lint/messages.ts';
import { lists } from '../../../src/lib/domain/word-code.ts';
import { associations } from '../../../src/lib/server/demo/associations.ts';
import { bookings } from '../../../src/lib/server/demo/bookings.ts';
import { listings } from '../../../src/lib/server/demo/listings.ts';
import { places } from '../../../src/lib/server/demo/places.ts';
import { residents } from '../../../src/lib/server/demo/residents.ts';
import { grantrask, lillsjo } from '../../../src/lib/server/demo/village.ts';

export type Language = 'sv' | 'en';

/** All messages of a language. */
export function messagesIn(language: Language): Messages {
	const files = readdirSync('messages').filter((file) => file.endsWith(`.${language}.json`));
	return new Map(
		files.flatMap((file) => [
			...flatten(JSON.parse(readFileSync(`messages/${file}`, 'utf8')) as object)
		])
	);
}

const fields =
	/^(title|body|careNote|chargeNote|alt|name|displayName|note|closedReason|equipment)$/;

function gather(value: unknown, wanted: boolean, into: Set<string>): void {
	if (typeof value === 'string') {
		if (wanted && value.length > 2) into.add(value.replace(/\s+/g, ' ').trim());
	} else if (typeof value === 'object' && value !== null) {
		for (const [key, inner] of Object.entries(value))
			gather(inner, Array.isArray(value) ? wanted : fields.test(key), into);
	}
}

/** What stands in the village's language for everyone, longest first: what the people of the demo have written themselves, and the words that two phones compare. */
export function ownWords(): string[] {
	const found = new Set<string>(Object.values(lists).flat());
	gather([listings, bookings, places, residents, associations, grantrask, lillsjo], false, found);
	return [...found].sort((a, b) => b.length - a.length);
}

/** All a page says: text, and what is read out in its place; one string for each element's own text. @param except selects what to leave out */
export async function wordsOf(page: Page, except = 'template'): Promise<string[]> {
	return page.evaluate((except) => {
		const said = new Set<string>([document.title]);
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT);
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const element = node as HTMLElement;
			if (/^(script|style|noscript|template)$/i.test(element.tagName)) continue;
			if (element.tagName !== 'OPTION' && !element.checkVisibility()) continue;
			if (element.closest(except)) continue;
			for (const child of element.childNodes)
				if (child.nodeType === Node.TEXT_NODE) said.add(child.nodeValue ?? '');
			for (const name of [
				'aria-label',
				'alt',
				'title',
				'placeholder',
				'aria-description',
				'aria-valuetext',
				'aria-roledescription',
				'abbr'
			])
				said.add(element.getAttribute(name) ?? '');
		}
		return [...said]
			.map((text) => text.replace(/\s+/g, ' ').trim())
			.filter((text) => /\p{L}{2}/u.test(text));
	}, except);
}

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const letters = (text: string) => text.replace(/[^\p{L}]/gu, '').length;
const parts = (pattern: string) =>
	pattern.split(/\{[^}]*\}/).map((part) => part.replace(/\s+/g, ' '));

/** Recognises the words of one language that the other does not have. */
export class Foreign {
	readonly #whole: { key: string; pattern: RegExp }[] = [];
	readonly #phrases: { key: string; phrase: string }[] = [];
	readonly #mask: string[];
	readonly #calendar: RegExp;

	constructor(foreign: Language, mask: string[]) {
		const ours = messagesIn(foreign === 'sv' ? 'en' : 'sv');
		const shared = [...ours.values()].flat().join('\n').toLowerCase();
		for (const [key, patterns] of messagesIn(foreign))
			for (const pattern of patterns) {
				// A language's name also stands where languages are chosen, each in its own words.
				if (ours.get(key)?.includes(pattern) || key.includes('_language_')) continue;
				const fixed = parts(pattern);
				if (fixed.reduce((sum, part) => sum + letters(part), 0) >= 3)
					this.#whole.push({
						key,
						pattern: new RegExp(`^${fixed.map(escape).join('.+?')}$`, 'iu')
					});
				for (const part of fixed) {
					const phrase = part.trim().toLowerCase();
					if (letters(phrase) >= 9 && /\s/.test(phrase) && !shared.includes(phrase))
						this.#phrases.push({ key, phrase });
				}
			}
		this.#mask = mask;
		this.#calendar =
			foreign === 'sv'
				? /\b(måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag|mån|tis|ons|tors|fre|lör|sön|januari|februari|mars|maj|juni|juli|augusti|oktober|i morgon|i går|om \d+ (dag|tim|min)\p{L}*|för \d+ (dag|tim|min)\p{L}* sedan)\b/iu
				: /\b((mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun|january|february|march|may|june|july|october|tomorrow|yesterday|in \d+ (day|hour|minute)s?|\d+ (day|hour|minute)s? ago)\b/iu;
	}

	/** What of these strings is in the foreign language, with the message's key; empty when nothing. */
	in(said: string[]): string[] {
		return said.flatMap((text) => {
			if (this.#mask.includes(text)) return [];
			let left = text;
			for (const own of this.#mask)
				if (own.includes(' ') || own.length > 8) left = left.replaceAll(own, '■');
			if (letters(left) < 2) return [];
			const key =
				this.#whole.find(({ pattern }) => pattern.test(left))?.key ??
				this.#phrases.find(({ phrase }) => left.toLowerCase().includes(phrase))?.key ??
				(this.#calendar.test(left) ? 'a date' : undefined);
			return key ? [`${text} (${key})`] : [];
		});
	}
}
