import { describe, expect, inject, test } from 'vitest';
import { anon, raw } from './lib/people.ts';
import { village } from './lib/village.ts';
import { witnessText } from './lib/witness.ts';

await village();

const rest = (search: string) => raw(`/rest/v1/${search}`);

describe('a question that costs more than an answer is worth', () => {
	test('rows within rows are refused; plain columns are not', async () => {
		let select = 'id';
		for (let i = 0; i < 8; i++) select = `v:village!fk(l:listing!fk(${select}))`;
		expect((await rest(`listing?select=${select}`)).status).toBe(400);
		expect((await rest('listing?select=id,place(id)')).status).toBe(400);
		expect((await rest('listing?select=id,title&limit=5')).status).toBe(200);
	});
	test.each(['select=', 'select=id&order=', 'select=id&'])(
		'a path without end after “%s” is refused',
		async (start) => {
			const [table, column] = start === 'select=' ? ['village', 'rules'] : ['place', 'facts'];
			const path = (steps: number) =>
				rest(
					`${table}?limit=1&${start}${column}${'->a'.repeat(steps)}${start.endsWith('&') ? '=is.null' : ''}`
				);
			expect((await path(3000)).status).toBe(400);
			expect((await path(2)).status).toBe(200);
		}
	);
});

describe.runIf(inject('backendKind') === 'postgres')('on PostgreSQL', () => {
	test('a statement of the API ends in eight seconds, one of the server’s own need not', async () => {
		const own = witnessText(`do $test$ begin
				lock table public.map_file in access exclusive mode; perform pg_sleep(10); end $test$`);
		await new Promise((done) => setTimeout(done, 500));
		const began = performance.now();
		const { status } = await anon().from('map_file').select('village_id').limit(1);
		expect(status).toBe(500);
		expect(performance.now() - began).toBeGreaterThan(7000);
		expect(performance.now() - began).toBeLessThan(9000);
		await own;
		expect((await anon().from('map_file').select('village_id').limit(1)).error).toBeNull();
	}, 30_000);
});
