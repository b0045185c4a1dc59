import { screens, settled, show } from './lib/screens.ts';
import { person, signedIn } from './lib/sign-in.ts';
import { expect, open, test } from './lib/test.ts';
import { Foreign, ownWords, wordsOf, type Language } from './lib/words.ts';

const own = ownWords();
const tags = { sv: 'sv-SE', en: 'en-GB' };
const foreign: Record<Language, Foreign> = {
	sv: new Foreign('en', own),
	en: new Foreign('sv', own)
};
// A Swedish phone is the ordinary case: accessibility.spec.ts reads every screen's words there.
const ways: { title: string; language: Language; device: Language; chosen?: Language }[] = [
	{ title: 'an English phone', language: 'en', device: 'en' },
	{ title: 'English chosen on a Swedish phone', language: 'en', device: 'sv', chosen: 'en' },
	{ title: 'Swedish chosen on an English phone', language: 'sv', device: 'en', chosen: 'sv' }
];

for (const { title, language, device, chosen } of ways)
	test.describe(title, () => {
		test.use({ locale: tags[device] });
		// What is made in the browser alone knows nothing of the language the browser asks for.
		for (const screen of screens.filter(({ served }) => served || !chosen))
			test(screen.name, async ({ page, context, site }) => {
				if (chosen)
					await context.addInitScript(
						(value) => localStorage.setItem('bytorget-language', value),
						chosen
					);
				await show(page, site, screen);
				expect.soft(await page.locator('html').getAttribute('lang')).toBe(language);
				expect.soft(foreign[language].in(await wordsOf(page, screen.letters))).toEqual([]);
			});
	});

test('the words of the other language are recognised', async ({ page, site }) => {
	const square = screens.find(({ name }) => name === 'square of a member');
	if (!square) throw new Error('no such screen');
	await show(page, site, square);
	expect(foreign.en.in(await wordsOf(page)).length).toBeGreaterThan(20);
	expect(
		foreign.en.in([
			'måndag 5 oktober 2026',
			'om 3 dagar',
			'Inkorg',
			'3 annonser på samma ställe, exakt plats: visa dem'
		]).length
	).toBe(4);
	expect(foreign.sv.in(['Monday 5 October 2026', 'in 3 days', 'Inbox', '2 days ago']).length).toBe(
		4
	);
});

test('a language chosen in Me is kept, in the whole page, and for the letters', async ({
	page,
	context,
	site
}) => {
	await signedIn(context, site, 'sanne');
	await open(page, '/grantrask/me');
	await settled(page);
	await page.getByRole('radio', { name: 'English' }).click();
	await page.locator('html[lang=en]').waitFor();
	const sanne = await person(site, 'sanne');
	const spoken = async () =>
		(await sanne.db.from('resident').select('language').eq('id', sanne.id).single()).data
			?.language as string;
	expect(await spoken()).toBe('en');
	await settled(page);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Me');
	expect(foreign.en.in(await wordsOf(page))).toEqual([]);
	await open(page, '/grantrask');
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	await expect(page.getByRole('link', { name: 'Inbox' })).toBeVisible();
	await page.goto('/grantrask/me');
	await settled(page);
	await page.getByRole('radio', { name: 'Svenska' }).click();
	await page.locator('html[lang=sv]').waitFor();
	expect(await spoken()).toBe('sv');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Jag');
});

test.describe('what neighbours wrote is marked as Swedish in an English page', () => {
	test.use({ locale: 'en-GB' });
	for (const [name, words, least] of [
		['square', 'article .title a, article img', 2],
		['space', 'main h1, .prose, .gallery img', 2],
		['inbox', 'main li h3 a', 2],
		['mine', 'main li a.strong', 2],
		['active', 'header h1, .sentence span', 2],
		['give back', 'header .subtitle', 1]
	] as const)
		test(name, async ({ page, site }) => {
			const screen = screens.find((one) => one.name === name);
			if (!screen) throw new Error('no such screen');
			await show(page, site, screen);
			await settled(page);
			const theirs = page.locator(words);
			expect(await theirs.count()).toBeGreaterThanOrEqual(least);
			for (const one of await theirs.all()) await expect(one).toHaveAttribute('lang', 'sv');
		});
});

test('the server answers in the language asked for, without JavaScript', async ({ request }) => {
	for (const [asked, answered] of [
		['en-US,en;q=0.9,sv;q=0.5', 'en'],
		['sv-FI', 'sv'],
		['de, en;q=0.3', 'en'],
		['zh', 'sv'],
		['', 'sv']
	]) {
		const answer = await request.get('/grantrask', { headers: { 'accept-language': asked ?? '' } });
		expect(answer.headers()['content-language']).toBe(answered);
		expect(await answer.text()).toContain(`<html lang="${answered}"`);
	}
});
