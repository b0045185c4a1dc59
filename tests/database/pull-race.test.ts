import { describe, expect, inject, test } from 'vitest';
import { day, listing, offer, published } from './lib/listing.ts';
import { command, type Person } from './lib/people.ts';
import { caughtUp, pulled } from './lib/pulled.ts';
import { resident, settled } from './lib/village.ts';
import { one, witness, witnessText } from './lib/witness.ts';

const { here, maja, nils } = await settled('Maja', 'Nils');
const named = (listing_id: string) => ({ village_id: here.id, listing_id });

// PGlite has one connection: it cannot show a race.
describe.runIf(inject('backendKind') === 'postgres')('while others write', () => {
	const everything = async (db: Person['db']) => {
		const { listings, conversations } = await pulled(db, here.id);
		return [listings, conversations];
	};

	test('what began early and ended late is not missed', async () => {
		const [early, late] = [
			(await published(maja, here)).listing_id,
			(await published(maja, here)).listing_id
		];
		const kept = await caughtUp(nils.db, here.id);
		const writing = witnessText(`do $late$ begin
			update public.listing set title = 'Skrevs sent' where id = '${early}'; perform pg_sleep(0.8); end $late$`);
		await new Promise((done) => setTimeout(done, 200));
		await witness`update public.listing set title = 'Skrevs tidigt' where id = ${late}`;
		await pulled(nils.db, here.id, kept);
		const title = (id: string) => kept.listings.get(id)?.page.title;
		expect([title(early), title(late)]).toEqual(['Slagborrmaskin', 'Skrevs tidigt']);
		await writing;
		await pulled(nils.db, here.id, kept);
		expect([title(early), title(late)]).toEqual(['Skrevs sent', 'Skrevs tidigt']);
	});

	test('nothing of a crowd’s is missed, page by page', async () => {
		const crowd = await Promise.all(
			Array.from({ length: 12 }, (_, i) => resident(`Granne${i}`, here))
		);
		const things = await Promise.all(crowd.map((who) => listing(who, here, { quantity: 3 })));
		const kept = await pulled(nils.db, here.id);
		let writing = true;
		const writes = crowd.map(async (who, i) => {
			for (let round = 0; round < 5; round++) {
				const id = things[(i + round + 1) % 12] as string;
				const own = things[i] as string;
				await command(who, 'request_booking', {
					...named(id),
					booking_id: crypto.randomUUID(),
					first_day: day(round * 3),
					last_day: day(round * 3 + 1)
				});
				await command(who, 'edit_listing', {
					...offer(here),
					listing_id: own,
					title: `Borr ${round}`,
					quantity: 3
				});
				await command(who, round % 2 ? 'resume_listing' : 'pause_listing', named(own));
				await command(who, 'send_message', {
					village_id: here.id,
					conversation_id:
						await one`select id from public.conversation where village_id = ${here.id} and asker_id = ${who.id} limit 1`,
					message_id: crypto.randomUUID(),
					body: 'Hej'
				});
			}
		});
		const pulls = (async () => {
			while (writing) await pulled(nils.db, here.id, kept, 2);
		})();
		await Promise.all(writes).finally(() => (writing = false));
		await pulls;
		await pulled(nils.db, here.id, kept);
		expect([kept.listings, kept.conversations]).toEqual(await everything(nils.db));
	});
});
