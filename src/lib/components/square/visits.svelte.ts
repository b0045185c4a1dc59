import { untrack } from 'svelte';
import { goto, preloadData } from '$app/navigation';
import type { Search } from '#lib/domain/search.ts';
import { m } from '#lib/i18n/messages.ts';
import type { Announcer } from '#lib/ui/announce.svelte.ts';

type Found = { search: () => Search; count: () => number; onchange: () => void };

/** The way from one search to the next, which the address holds. */
export class Visits {
	#wanted = '';
	readonly #announcer: Announcer;

	/** To be made where a component begins. `onchange` comes with every other search. */
	constructor(announcer: Announcer, { search, count, onchange }: Found) {
		this.#announcer = announcer;
		// Say the number once things have settled, not at the first view.
		let before = untrack(() => JSON.stringify(search()));
		$effect(() => {
			const key = JSON.stringify(search());
			const found = count();
			if (key === before) return;
			untrack(onchange);
			const timer = setTimeout(() => {
				before = key;
				announcer.say(found ? m.square_found({ count: found }) : m.square_none());
			}, 500);
			return () => clearTimeout(timer);
		});
	}

	/** Looked for first: a navigation without contact would leave the page for the browser's own error. */
	async visit(href: string): Promise<void> {
		this.#wanted = href;
		const { type } = await preloadData(href);
		if (this.#wanted !== href) return;
		if (type === 'error') return void this.#announcer.toast(m.square_offline(), { tone: 'warn' });
		goto(href, { replace: true, reset: false }).catch(() => {});
	}
}
