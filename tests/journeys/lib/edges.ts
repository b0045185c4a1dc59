import type { Locator, Page } from '@playwright/test';
import { messagesIn } from './messages.ts';

/** What is said at an edge is said in each of these. */
export const locales = [
	{ language: 'sv', locale: 'sv-SE' },
	{ language: 'en', locale: 'en-GB' }
] as const;

/** What a resident writes to an owner, and must not lose. */
export const note = 'Vi ska tälta vid Storholmen och kommer gärna förbi på kvällen.';

/** What journeys to the edges do in one language: its words, its people, and asking for days. */
export function edges(language: 'sv' | 'en') {
	const m = messagesIn(language);
	return {
		m,
		address: (name: string) => `${name}@${language}.edges.example`,
		alert: (page: Page, words: string): Locator =>
			page.getByRole('alert').filter({ hasText: words }),
		/** Fills in a request as somebody would, and does not send it. */
		async fill(page: Page, first: string, last: string): Promise<void> {
			await page.getByLabel(m('request_from')).fill(first);
			await page.getByLabel(m('request_to')).fill(last);
			await page.getByLabel(m('request_note')).fill(note);
		},
		send: (page: Page) => page.getByRole('button', { name: m('request_send') }).click()
	};
}
