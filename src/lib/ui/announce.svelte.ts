import { createContext } from 'svelte';
import type { Tone } from './tone.ts';

export type ToastMessage = {
	id: number;
	text: string;
	tone: Extract<Tone, 'info' | 'good' | 'warn' | 'bad'>;
	action?: { label: string; run: () => void };
};

/** What is said to screen readers, and what is shown as toasts. One per page tree, by context. */
export class Announcer {
	polite = $state('');
	assertive = $state('');
	toasts = $state<ToastMessage[]>([]);
	#next = 1;

	/** Reads `text` out; the same text twice is read twice. */
	say(text: string, how: 'polite' | 'assertive' = 'polite'): void {
		// A no-break space at the end makes the repeated text a change.
		this[how] = this[how] === text ? `${text}\u00a0` : text;
	}

	/**
	 * Shows a toast (and thereby reads it out); gives its id. Of plain good news the latest takes the
	 * place of the one before: three of them hide half of what a phone shows.
	 */
	toast(text: string, options: Partial<Pick<ToastMessage, 'tone' | 'action'>> = {}): number {
		const id = this.#next++;
		const { tone = 'good', action } = options;
		const plain = (one: Pick<ToastMessage, 'tone' | 'action'>) =>
			one.tone === 'good' && !one.action;
		const stay = plain({ tone, action }) ? this.toasts.filter((one) => !plain(one)) : this.toasts;
		this.toasts = [...stay, { id, text, tone, action }];
		return id;
	}

	/** Takes a toast away. */
	dismiss(id: number): void {
		this.toasts = this.toasts.filter((toast) => toast.id !== id);
	}
}

/** `setAnnouncer(new Announcer())` in the root layout; `getAnnouncer()` below it. */
export const [getAnnouncer, setAnnouncer] = createContext<Announcer>();
