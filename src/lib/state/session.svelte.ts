import { createContext } from 'svelte';
import { browserDb, hasStoredSession, type ApiAddress, type Db } from '#lib/db/client.ts';
import type { Membership, Person } from '#lib/domain/people.ts';
import { isMember } from '#lib/domain/membership.ts';
import { dropAllDrafts, dropDraftsOfOthers } from '#lib/offline/drafts.ts';
import { retrying } from '#lib/offline/retrying.ts';
import { endWriting } from '#lib/offline/writer.ts';

// Loaded when somebody signs in: most visitors only look around.
const people = () => import('#lib/db/people.ts');

/** Who uses this device: signed out until found otherwise. One a page, handed down by context. */
export class Session {
	/** `unknown` only until `start` has looked. */
	status = $state<'unknown' | 'out' | 'in'>('unknown');
	person = $state<Person | null>(null);
	memberships = $state<Membership[]>([]);
	readonly #address: ApiAddress;

	constructor(address: ApiAddress) {
		this.#address = address;
	}

	/** The client with this person's rights; loads supabase-js at the first call. Browser only. */
	db(): Promise<Db> {
		return browserDb({ url: this.#address.url || location.origin, key: this.#address.key });
	}

	/** Looks whether somebody is signed in. Costs nothing when nobody is. @throws when it cannot be known without contact */
	async start(): Promise<void> {
		if (!hasStoredSession()) {
			this.#become(null, []);
			return;
		}
		const [db, { currentPerson, myMemberships }] = await Promise.all([this.db(), people()]);
		const person = await currentPerson(db);
		if (!person) return this.#become(null, []);
		this.person = person;
		const memberships = await myMemberships(db).catch(() => this.memberships);
		this.#become(person, memberships);
	}

	/**
	 * Looks who is here, as soon as there is contact; and clears this page when somebody signs out in
	 * another tab, or the Back button brings it back later. @returns stops it
	 */
	watch(): () => void {
		const stop = retrying(() => this.start());
		const look = () => {
			if (this.status === 'in' && !hasStoredSession()) location.reload();
		};
		addEventListener('storage', look);
		addEventListener('pageshow', look);
		return () => {
			stop();
			removeEventListener('storage', look);
			removeEventListener('pageshow', look);
		};
	}

	/** The membership in force in a village, or null. */
	membership(villageId: string): Membership | null {
		const found = this.memberships.find((one) => one.village_id === villageId);
		return isMember(found) ? found : null;
	}

	/** Sends a one-time code. @throws AppError */
	async sendCode(email: string): Promise<void> {
		await (await people()).sendCode(await this.db(), email);
	}

	/** Signs in with the code. @throws AppError `wrong_code` */
	async signIn(email: string, code: string): Promise<void> {
		await (await people()).signIn(await this.db(), email, code, this.#address.url === '');
		await this.start();
		// A browser that keeps no drafts has none of anybody else's.
		if (this.person) await dropDraftsOfOthers(this.person.id).catch(() => undefined);
	}

	/** Signs out here, and takes what was private off this device. */
	async signOut(): Promise<void> {
		endWriting();
		await (await people()).signOut(await this.db());
		await dropAllDrafts().catch(() => undefined);
		this.#become(null, []);
	}

	#become(person: Person | null, memberships: Membership[]): void {
		this.person = person;
		this.memberships = memberships;
		this.status = person ? 'in' : 'out';
	}
}

/** The page's session, from the root layout. */
export const [getSession, setSession] = createContext<Session>();
