import type { ClientInit, HandleClientError } from '@sveltejs/kit/hooks';
import { toLocale, useLocale } from '#lib/i18n/locale.ts';
import { chosenLocale } from '#lib/state/preferences.svelte.ts';

export const init: ClientInit = async () => {
	const asked = new URL(location.href).searchParams.get('lang');
	const locale = asked
		? toLocale(asked)
		: (chosenLocale() ?? toLocale(document.documentElement.lang));
	document.documentElement.lang = locale;
	useLocale(() => locale);
	// Started from the shell (nothing says so yet but the page): what this phone keeps is opened beside everything else.
	if (!document.querySelector('.app > :not(script)'))
		void import('#lib/state/kept-reader.ts').then(({ openReader }) => openReader());
	// Waking the page up takes a phone a while: the finger is let in between reading the code and that.
	await new Promise((next) => setTimeout(next));
};

export const handleError: HandleClientError = ({ kind, error }) => {
	if (kind !== 'unknown') return { message: kind };
	const offline = error instanceof TypeError && /fetch|import|load/i.test(error.message);
	return { message: offline ? 'offline' : 'server' };
};
