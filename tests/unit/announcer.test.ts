import { describe, expect, it } from 'vitest';
import { Announcer } from '../../src/lib/ui/announce.svelte.ts';

const shown = (announcer: Announcer) => announcer.toasts.map(({ text }) => text);

describe('what is shown as toasts', () => {
	it('shows of plain good news only the latest', () => {
		const announcer = new Announcer();
		for (const text of ['Nu är du inloggad.', 'Välkommen!', 'Frågan är skickad.'])
			announcer.toast(text);
		expect(shown(announcer)).toEqual(['Frågan är skickad.']);
	});

	it('keeps what must be read or can be acted on', () => {
		const announcer = new Announcer();
		announcer.toast('Utan kontakt.', { tone: 'warn' });
		announcer.toast('Borttaget.', { action: { label: 'Ångra', run: () => undefined } });
		announcer.toast('Sparat.');
		const last = announcer.toast('Sparat igen.');
		expect(shown(announcer)).toEqual(['Utan kontakt.', 'Borttaget.', 'Sparat igen.']);
		announcer.dismiss(last);
		expect(shown(announcer)).toEqual(['Utan kontakt.', 'Borttaget.']);
	});
});
