import { myPhone } from '#lib/db/people.ts';
import { listVillages } from '#lib/db/villages.ts';
import { asAppError, type AppError } from '#lib/domain/errors.ts';
import type { Membership } from '#lib/domain/people.ts';
import { isMember } from '#lib/domain/membership.ts';
import type { Sent } from '#lib/domain/outbox.ts';
import type { Village } from '#lib/domain/village.ts';
import { Attempt } from '#lib/state/attempt.svelte.ts';
import type { Session } from '#lib/state/session.svelte.ts';

type MyVillage = Pick<Village, 'slug' | 'name'> & { role: Membership['role'] };

/** The signed-in person's own details in a village. */
export class Profile {
	name = $state('');
	phone = $state('');
	villages = $state.raw<MyVillage[]>([]);
	loaded = $state(false);
	error = $state<AppError | null>(null);
	readonly attempt: Attempt<'save_profile'>;
	#saved = { name: '', phone: '' };
	readonly #session: Session;
	readonly #villageId: string;

	constructor(session: Session, villageId: string) {
		this.#session = session;
		this.#villageId = villageId;
		this.attempt = new Attempt(session, 'save_profile');
	}

	/** Reads them. Nothing is thrown: `error` says what went wrong. */
	async load(): Promise<void> {
		this.error = null;
		try {
			const db = await this.#session.db();
			const [phone, villages] = await Promise.all([myPhone(db), listVillages(db)]);
			this.phone = phone ?? '';
			this.name = this.#session.membership(this.#villageId)?.display_name ?? '';
			this.villages = villages.flatMap(({ id, slug, name }) => {
				const mine = this.#session.memberships.find((one) => one.village_id === id);
				return isMember(mine) ? [{ slug, name, role: mine.role }] : [];
			});
			this.#saved = { name: this.name, phone: this.phone };
			this.loaded = true;
		} catch (thrown) {
			this.error = asAppError(thrown);
		}
	}

	/** Saves them; letters come in `language` from now on. @returns what came of it; else `attempt.error` */
	async save(language: string): Promise<Sent | null> {
		const { name, phone } = this;
		return this.#send({ name, phone }, language);
	}

	/** Letters come in another language from now on; what is half-written is left as it is. */
	async writeIn(language: string): Promise<void> {
		if (this.loaded && this.#saved.name) await this.#send(this.#saved, language);
	}

	async #send(mine: { name: string; phone: string }, language: string): Promise<Sent | null> {
		const sent = await this.attempt.send({
			village_id: this.#villageId,
			display_name: mine.name,
			phone: mine.phone,
			language
		});
		if (sent) this.#saved = mine;
		return sent;
	}
}
