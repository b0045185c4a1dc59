import { asAppError, type AppError } from '#lib/domain/errors.ts';
import type { Membership } from '#lib/domain/people.ts';
import { isGuest, isMember } from '#lib/domain/membership.ts';
import type { Sent } from '#lib/domain/outbox.ts';
import type { Unsent } from '#lib/domain/unsent.ts';
import type { Village } from '#lib/domain/village.ts';
import { Attempt } from '#lib/state/attempt.svelte.ts';
import { keptDetails, readDetails, readOwnWords, type Details } from '#lib/state/reads-me.ts';
import type { Session } from '#lib/state/session.svelte.ts';

type MyVillage = Pick<Village, 'slug' | 'name'> & { role: Membership['role'] };

/** The signed-in person's own details in a village. */
export class Profile {
	name = $state('');
	phone = $state('');
	villages = $state.raw<MyVillage[]>([]);
	/** Where the person is a guest. */
	visited = $state.raw<Pick<Village, 'slug' | 'name'>[]>([]);
	loaded = $state(false);
	error = $state<AppError | null>(null);
	/** Joining, or new details, that are not sent yet. */
	unsent = $state.raw<Unsent | null>(null);
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
		const kept = await keptDetails();
		if (kept) await this.#take(kept);
		try {
			await this.#take(await readDetails(this.#session));
		} catch (thrown) {
			if (!kept) this.error = asAppError(thrown);
		}
	}

	/** Looks again what is not sent yet. */
	async follow(): Promise<void> {
		this.unsent = (await readOwnWords(this.#villageId))?.unsent ?? null;
	}

	/** What is being written stays; what was written last and is not sent counts before what the server has. */
	async #take({ phone, villages }: Details): Promise<void> {
		const words = await readOwnWords(this.#villageId);
		const { memberships } = this.#session;
		this.unsent = words?.unsent ?? null;
		this.villages = villages.flatMap(({ id, slug, name }) => {
			const mine = memberships.find((one) => one.village_id === id);
			return isMember(mine) ? [{ slug, name, role: mine.role }] : [];
		});
		this.visited = villages.filter(({ id }) =>
			isGuest(memberships.find((one) => one.village_id === id))
		);
		const written = this.name !== this.#saved.name || this.phone !== this.#saved.phone;
		this.#saved = {
			name: words?.name ?? this.#session.membership(this.#villageId)?.display_name ?? '',
			phone: words?.phone ?? phone
		};
		if (!written) Object.assign(this, this.#saved);
		this.loaded = true;
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
