import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { listing } from './lib/listing.ts';
import { person } from './lib/people.ts';
import { join } from './lib/village.ts';
import { one, witness, witnessText } from './lib/witness.ts';

const printed = readFileSync('docs/hosting.md', 'utf8');
const statements = [...printed.matchAll(/```sql\n([^`]+)```/g)].map(([, sql = '']) => sql);

test('a village is founded with the SQL that the hosting page prints', async () => {
	expect(statements).toHaveLength(3);
	const [found = '', steward = '', addresses = ''] = statements;
	await witnessText(found);
	const [village] = await witness<{ id: string; slug: string; lat: number; lng: number }>`
		select id, slug, lat, lng from public.village where slug = 'exempelby'`;
	if (!village) throw new Error('no village');
	const first = await person('Först', 'du@byn.example');
	await join(first, village);
	await witnessText(steward);
	const { data } = await first.db.rpc('my_memberships');
	expect(data).toMatchObject([{ village_id: village.id, role: 'steward' }]);

	await witnessText(addresses);
	expect(
		await one`select count(*)::int from private.address where village_id = ${village.id}`
	).toBe(2);
	expect(await listing(first, village)).toMatch(/^[0-9a-f-]{36}$/);
});
