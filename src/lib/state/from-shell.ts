import { page } from '$app/state';
import { SHELL } from '#lib/domain/pages.ts';

/** Was this page started from the shell? Then there was nothing to see before the app's own first picture. */
export const fromShell = (): boolean => page.data.first?.href === SHELL;
