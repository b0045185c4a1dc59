import { tokenOf } from '#lib/db/client.ts';
import { sendCommand } from '#lib/db/commands.ts';
import { myFeeds } from '#lib/db/feeds.ts';
import type { Feed, FeedAbout } from '#lib/domain/calendars.ts';
import { checked } from '#lib/domain/check.ts';
import type { Command, CommandName } from '#lib/domain/commands.ts';
import { asAppError, type AppError } from '#lib/domain/errors.ts';
import { newId } from '#lib/domain/id.ts';
import type { MyListing } from '#lib/domain/own-listing.ts';
import { readAssociations, readMine } from '#lib/state/reads-own.ts';
import type { Session } from '#lib/state/session.svelte.ts';

/** A calendar one may have an address of, with its name; the own bookings have none. */
export type FeedSubject = FeedAbout & { name: string };

const inHex = (bytes: Uint8Array) =>
	[...bytes].map((b) => b.toString(16).padStart(2, '0')).join('');

/** Thirty-two random bytes as an address has them, and what the server knows of them. */
async function newSecret(): Promise<{ secret: string; hash: string }> {
	const bytes = crypto.getRandomValues(new Uint8Array(32));
	const secret = btoa(String.fromCharCode(...bytes))
		.replaceAll('+', '-')
		.replaceAll('/', '_')
		.replace(/=+$/, '');
	const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(secret));
	return { secret, hash: inHex(new Uint8Array(digest)) };
}

/**
 * Sends a command now or not at all: a calendar's address is shown once, and no queue should remember it.
 * @throws AppError
 */
export async function sendNow<Name extends CommandName>(
	session: Session,
	name: Name,
	body: Command<Name>['body']
): Promise<void> {
	const db = await session.db();
	const command = checked({ id: newId(), name, body });
	await sendCommand(db, command as unknown as Command, await tokenOf(db, session.person?.id));
}

const same = (a: FeedAbout, b: FeedAbout) =>
	a.about === b.about && a.listing_id === b.listing_id && a.association_id === b.association_id;

/** The addresses of one's calendars in a village. */
export class Feeds {
	subjects = $state.raw<FeedSubject[]>([]);
	/** One's own spaces, which outside calendars can close. */
	spaces = $state.raw<MyListing[]>([]);
	feeds = $state.raw<Feed[]>([]);
	loaded = $state(false);
	busy = $state(false);
	error = $state.raw<AppError | null>(null);
	/** The address just made: nobody can show it again. */
	made = $state.raw<{ subject: FeedSubject; url: string } | null>(null);
	readonly #session: Session;
	readonly #villageId: string;

	constructor(session: Session, villageId: string) {
		this.#session = session;
		this.#villageId = villageId;
	}

	/** Reads them. Nothing is thrown: `error` says what went wrong. */
	async load(): Promise<void> {
		await this.#try(async () => {
			const [mine, associations, feeds] = await Promise.all([
				readMine(this.#session, this.#villageId),
				readAssociations(this.#session, this.#villageId),
				myFeeds(await this.#session.db(), this.#villageId)
			]);
			const none = { listing_id: null, association_id: null };
			this.spaces = mine.filter(
				({ kind, state }) => kind === 'space' && (state === 'published' || state === 'paused')
			);
			this.subjects = [
				{ ...none, about: 'mine', name: '' },
				...associations.map(({ id, name }) => ({
					...none,
					about: 'association' as const,
					association_id: id,
					name
				})),
				...this.spaces.map(({ id, title }) => ({
					...none,
					about: 'listing' as const,
					listing_id: id,
					name: title
				}))
			];
			this.feeds = feeds;
			this.loaded = true;
		});
	}

	/** The address of a calendar that answers, if there is one. */
	of(subject: FeedSubject): Feed | undefined {
		return this.feeds.find((feed) => same(feed, subject));
	}

	/** Makes an address; one that the calendar had before stops. @returns is it there? Else `error` */
	async make(subject: FeedSubject): Promise<boolean> {
		return this.#try(async () => {
			const { secret, hash } = await newSecret();
			await sendNow(this.#session, 'make_feed', {
				village_id: this.#villageId,
				feed_id: newId(),
				about: subject.about,
				...(subject.listing_id && { listing_id: subject.listing_id }),
				...(subject.association_id && { association_id: subject.association_id }),
				token_hash: hash
			});
			this.made = { subject, url: `${location.origin}/feeds/${secret}.ics` };
			this.feeds = await myFeeds(await this.#session.db(), this.#villageId);
		});
	}

	/** Stops an address for good. @returns has it stopped? Else `error` */
	async stop(subject: FeedSubject): Promise<boolean> {
		const feed = this.of(subject);
		if (!feed) return false;
		return this.#try(async () => {
			await sendNow(this.#session, 'stop_feed', { village_id: this.#villageId, feed_id: feed.id });
			this.feeds = this.feeds.filter(({ id }) => id !== feed.id);
			if (this.made && same(this.made.subject, subject)) this.made = null;
		});
	}

	async #try(act: () => Promise<void>): Promise<boolean> {
		if (this.busy) return false;
		this.busy = true;
		this.error = null;
		try {
			await act();
			return true;
		} catch (thrown) {
			this.error = asAppError(thrown);
			return false;
		} finally {
			this.busy = false;
		}
	}
}
