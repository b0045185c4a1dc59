import { createContext } from 'svelte';
import { locales, type Locale } from '#lib/i18n/locale.ts';

export type Theme = 'auto' | 'light' | 'dark';
export type TextSize = 'normal' | 'large';

const read = (name: string) => {
	try {
		return localStorage.getItem(`bytorget-${name}`);
	} catch {
		return null;
	}
};
const write = (name: string, value: string) => {
	try {
		localStorage.setItem(`bytorget-${name}`, value);
	} catch {
		// A browser that keeps nothing still works for this visit.
	}
};

/** The language chosen on this device, or null. */
export function chosenLocale(): Locale | null {
	return locales.find((locale) => locale === read('language')) ?? null;
}

/** How this device shows the square. The page's head applies theme and text size before the first paint. */
export class Preferences {
	theme = $state<Theme>('auto');
	textSize = $state<TextSize>('normal');

	/** Reads what was chosen earlier. Browser only. */
	start(): void {
		const theme = read('theme');
		this.theme = theme === 'light' || theme === 'dark' ? theme : 'auto';
		this.textSize = read('text') === 'large' ? 'large' : 'normal';
	}

	setTheme(theme: Theme): void {
		this.theme = theme;
		write('theme', theme);
		if (theme === 'auto') delete document.documentElement.dataset.theme;
		else document.documentElement.dataset.theme = theme;
	}

	setTextSize(size: TextSize): void {
		this.textSize = size;
		write('text', size);
		if (size === 'large') document.documentElement.dataset.text = 'large';
		else delete document.documentElement.dataset.text;
	}

	/** Keeps the language and loads the page anew in it. */
	setLanguage(locale: Locale): void {
		write('language', locale);
		const url = new URL(location.href);
		url.searchParams.delete('lang');
		location.assign(url);
		location.reload();
	}
}

/** The page's preferences, from the root layout. */
export const [getPreferences, setPreferences] = createContext<Preferences>();
