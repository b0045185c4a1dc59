import { createContext } from 'svelte';
import {
	browserDb,
	hasStoredSession,
	storedResident,
	type ApiAddress,
	type Db
} from '#lib/db/client.ts';
import { AppError } from '#lib/domain/errors.ts';
import type { Membership, Person } from '#lib/domain/people.ts';
import { asksAs, homeOf, isGuest, isMember } from '#lib/domain/membership.ts';
import { dropDraftsOfOthers } from '#lib/offline/drafts.ts';
import { retrying } from '#lib/offline/retrying.ts';
import { wipeOverdue } from '#lib/offline/wipes-due.ts';
import { endWriting } from '#lib/offline/writer.ts';
import { keepMember, keptMember } from '#lib/state/kept-member.ts';
import { leaveAll, leaveNothing } from '#lib/state/leaving.ts';

// Loaded when somebody signs in: most visitors only look around.
const people = () => import('#lib/db/people.ts');

/** Who uses this device: signed out until found otherwise. One a page, handed down by context. */
export class Session {
	/** `unknown` only until `start` has looked. */
	status = $state<'unknown' | 'out' | 'in'>('unknown');
	person = $state<Person | null>(null);
	memberships = $state<Membership[]>([]);
	/** Brings what this device keeps of a village (the one that is open) up to date after a command; null where nothing is kept. */
	settled: ((villageId?: string) => Promise<void>) | null = null;
	readonly #address: ApiAddress;

	constructor(address: ApiAddress) {
		this.#address = address;
	}

	/** The client with this person's rights; loads supabase-js at the first call. Browser only. */
	db(): Promise<Db> {
		return browserDb({ url: this.#address.url || location.origin, key: this.#address.key });
	}

	/** Hears as a member, where there is Realtime, that a village has changed. @returns stops it */
	listen(villageId: string, heard: () => void): () => void {
		if (!this.#address.url) return () => undefined;
		const listening = Promise.all([this.db(), import('#lib/db/pokes.ts')])
			.then(([db, { whenPoked }]) => whenPoked(db, villageId, heard))
			.catch(() => undefined);
		return () => void listening.then((stop) => stop?.());
	}

	/** Looks whether somebody is signed in. Costs nothing when nobody is. @throws when it cannot be known without contact */
	async start(): Promise<void> {
		void wipeOverdue();
		if (!hasStoredSession()) return this.#nobody();
		const kept = keptMember();
		if (kept && this.status === 'unknown') this.#become(kept.person, kept.memberships);
		const [db, { currentPerson, myMemberships }] = await Promise.all([this.db(), people()]);
		const person = await currentPerson(db);
		if (!person) {
			// Still there: it only could not be renewed.
			if (hasStoredSession()) throw new AppError('offline');
			return this.#nobody();
		}
		this.person = person;
		const found = await myMemberships(db).catch(() => null);
		this.#become(person, found ?? this.memberships);
		if (found) keepMember(person, found);
	}

	/**
	 * Looks who is here, as soon as there is contact; and clears this page when somebody signs out, or in, in
	 * another tab, or the Back button brings it back later. @returns stops it
	 */
	watch(): () => void {
		const stop = retrying(() => this.start());
		const look = () => {
			if (this.status === 'in' && storedResident() !== this.person?.id) location.reload();
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

	/** Has the person booked in a village without being a member of it? */
	guest(villageId: string): boolean {
		return isGuest(this.memberships.find((one) => one.village_id === villageId));
	}

	/** As what the person may ask for a listing; see `asksAs`. */
	asksAs(listing: Parameters<typeof asksAs>[1]): ReturnType<typeof asksAs> {
		return asksAs(this.memberships, listing);
	}

	/** The name of the village the person lives in; '' for none. */
	get home(): string {
		return homeOf(this.memberships)?.village_name ?? '';
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
		if (!this.person) return;
		const { id } = this.person;
		await dropDraftsOfOthers(id).catch(() => undefined);
		const { forgetEntriesOfOthers } = await import('#lib/offline/outbox.ts');
		await forgetEntriesOfOthers(id).catch(() => undefined);
	}

	/** Signs out here, forgets what was not sent (ask first: see Outbox), and takes what was private off this device. */
	async signOut(): Promise<void> {
		endWriting();
		// A session that has ended is no longer stored, and the page may not know it yet.
		const resident = storedResident() || (this.person?.id ?? '');
		// Before the network is waited for: who closes the app now leaves nothing. And after: a pull may have come.
		await leaveAll(resident);
		await (await people()).signOut(await this.db());
		await leaveAll(resident);
		this.#become(null, []);
		await this.settled?.();
	}

	/** Nobody is signed in: what somebody left here whose session has ended goes too. */
	async #nobody(): Promise<void> {
		const left = keptMember();
		if (left) await leaveNothing(left.person.id);
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
