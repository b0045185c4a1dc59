import type { CommandAnswer } from '#lib/domain/commands.ts';
import { AppError } from '#lib/domain/errors.ts';
import type { Change, OutboxEntry, OutboxPhoto } from '#lib/domain/outbox.ts';
import { ownId } from '#lib/domain/outbox-rules.ts';
import type { Post } from '#lib/offline/delivering.ts';

export const uuid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
export const HERE = uuid(1);
export const MAJA = uuid(2);
export const NILS = uuid(3);

/** Changes of a village, each its own. */
export const message = (n: number, conversation = uuid(500), body = `Hej ${n}`): Change => ({
	name: 'send_message',
	body: { village_id: HERE, conversation_id: conversation, message_id: uuid(1000 + n), body }
});
export const request = (n: number, first_day = '2026-12-03'): Change => ({
	name: 'request_booking',
	body: {
		...{ village_id: HERE, listing_id: uuid(600), booking_id: uuid(2000 + n) },
		...{ first_day, last_day: '2026-12-05', quantity: 1, note: 'Hej' }
	}
});
export const bundle = (n: number, first_day = '2026-12-03'): Change => ({
	name: 'request_bundle',
	body: {
		...{ village_id: HERE, bundle_id: uuid(5000 + n) },
		parts: [0, 1].map((part) => ({
			...{ listing_id: uuid(600 + part), booking_id: uuid(6000 + 2 * n + part) },
			...{ first_day, last_day: first_day, from: '18:00', to: '20:00' }
		}))
	}
});
export const series = (n: number, first_day = '2026-12-03'): Change => ({
	name: 'request_series',
	body: {
		...{ village_id: HERE, listing_id: uuid(600), series_id: uuid(7000 + n) },
		...{ rule: 'FREQ=WEEKLY;COUNT=8', first_day, from: '18:00', to: '20:00' }
	}
});
export const pause = (n: number): Change => ({
	name: 'pause_listing',
	body: { village_id: HERE, listing_id: uuid(600 + n) }
});
export const resume = (n: number): Change => ({
	name: 'resume_listing',
	body: { village_id: HERE, listing_id: uuid(600 + n) }
});
export const publish = (n: number, photos: OutboxPhoto[] = [], title = 'Släpkärra'): Change =>
	({
		name: 'publish_listing',
		body: {
			...{ village_id: HERE, listing_id: uuid(3000 + n), title },
			photos: photos.map(({ id, alt }) => ({ id, alt }))
		}
	}) as unknown as Change;
export const photo = (n: number): OutboxPhoto => ({
	...{ id: uuid(4000 + n), alt: 'Kärran', picture: new Blob(['x']), uploaded: false }
});

/** What goes wrong with one answer: not sent, done but unheard, or the page dies before or after it was done. */
export type Fate = 'well' | 'unsent' | 'unheard' | 'dies before' | 'dies after';
const never = () => new Promise<never>(() => undefined);

/** A server that knows commands by their ids, as ours does, at the end of a bad line. */
export class FakeServer {
	/** What was done, in order, once for each command. */
	log: { resident: string; id: string; change: Change }[] = [];
	/** Every request that came or was lost. */
	asked = 0;
	/** Whose session is on the device. */
	resident = MAJA;
	/** What happens to the next requests; all is well when there are none left. */
	fates: Fate[] = [];
	/** Called when the page dies. */
	died: () => void = () => undefined;
	/** Says no to a command, or nothing. */
	refuse: (entry: OutboxEntry) => AppError | null = () => null;
	readonly photos = new Set<string>();
	settled = 0;
	#answers = new Map<string, CommandAnswer>();
	#made = new Set<string>();

	readonly post: Post = {
		photo: (_, { id }) => this.#line(() => this.photos.add(id)).then(() => undefined),
		command: (entry) => this.#line(() => this.#do(entry)),
		arrived: (entry) =>
			this.#line(() => (this.#made.has(ownId(entry) ?? '') ? { earlier: true } : null)),
		settled: async () => void this.settled++
	};

	async #line<Answer>(work: () => Answer): Promise<Answer> {
		this.asked++;
		const fate = this.fates.shift() ?? 'well';
		const die = () => {
			this.died();
			return never();
		};
		await new Promise((sent) => setTimeout(sent));
		if (fate === 'unsent') throw new AppError('offline');
		if (fate === 'dies before') return die();
		const answer = work();
		if (fate === 'dies after') return die();
		if (fate === 'unheard') throw new AppError('offline');
		return answer;
	}

	#do(entry: OutboxEntry): CommandAnswer {
		const { id, name, body, resident } = entry;
		if (resident !== this.resident) throw new AppError('sign_in_first');
		const before = this.#answers.get(id);
		if (before) return { ...before, replayed: true };
		const no = this.refuse(entry);
		if (no) throw no;
		const missing = entry.photos.some((one) => !this.photos.has(one.id));
		if (missing) throw new AppError('bad_input', { field: 'photos', why: 'unknown_photo' });
		const own = ownId(entry);
		if (own && this.#made.has(own)) throw new AppError('id_taken');
		if (own) this.#made.add(own);
		this.log.push({ resident, id, change: { name, body } as Change });
		const answer = { seq: this.log.length };
		this.#answers.set(id, answer);
		return answer;
	}
}
