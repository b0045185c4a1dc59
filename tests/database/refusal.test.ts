import { beforeAll, expect, test } from 'vitest';
import { refusals } from './lib/refusals/all.ts';
import type { Refusal } from './lib/refusals/hands.ts';
import { world } from './lib/world.ts';

let all: Refusal[];
beforeAll(async () => {
	all = refusals(await world());
});

test('every check of every command refuses, with its own word', async () => {
	const heard = [];
	for (const [through, , attempt] of all) heard.push([through, await attempt()]);
	expect(heard).toEqual(all.map(([through, said]) => [through, said]));
});
