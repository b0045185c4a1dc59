import { expect, test } from 'vitest';
import { refusals } from './lib/refusals/all.ts';
import { world } from './lib/world.ts';

const all = refusals(await world());

test('every check of every command refuses, with its own word', async () => {
	const heard = [];
	for (const [through, , attempt] of all) heard.push([through, await attempt()]);
	expect(heard).toEqual(all.map(([through, said]) => [through, said]));
});
