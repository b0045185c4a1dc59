import { onMount } from 'svelte';
import { checked } from '#lib/domain/check.ts';
import type { CommandBody, CommandName } from '#lib/domain/commands.ts';
import { AppError, asAppError } from '#lib/domain/errors.ts';
import { newId } from '#lib/domain/id.ts';
import type { Change, Sent } from '#lib/domain/outbox.ts';
import type { DraftPhoto } from '#lib/offline/drafts.ts';
import { writerHere } from '#lib/offline/writer.ts';
import type { PhotoUploads } from '#lib/state/photos.svelte.ts';
import type { Session } from '#lib/state/session.svelte.ts';

/** What goes with a command. */
export type With = {
	/** What it is about in a person's words, as a listing's title. */
	about?: string;
	photos?: DraftPhoto[];
	/** Shows how the photos go. */
	uploads?: PhotoUploads;
	/** It is on this device now, and the form's draft need not be. */
	kept?: () => void;
};

// Not in the first load; a page that has lost contact may not have it.
const outbox = () =>
	import('#lib/state/outbox-now.ts').catch((cause: unknown) => {
		throw new AppError('offline', {}, { cause });
	});

/** Is the form still on the page? Asked where a component begins; elsewhere it always is. */
export function formHere(): () => boolean {
	let here = true;
	try {
		onMount(() => {
			here = true;
			return () => (here = false);
		});
	} catch {
		// Made in answer to something: it belongs to no component.
	}
	return () => here;
}

/**
 * One thing a person is doing with a form. It is kept in the outbox until it is answered, so that it
 * happens once, also when the page is loaded anew. Pressing the button again after it was refused sends
 * the same command id; changing the form makes a new one.
 */
export class Attempt<Name extends CommandName> {
	busy = $state(false);
	error = $state<AppError | null>(null);
	readonly #session: Session;
	readonly #name: Name;
	readonly #here: () => boolean;
	readonly #writer = writerHere();
	#id = newId();
	#sent = '';

	/** @param here is there still a form that shows why it was refused? */
	constructor(session: Session, name: Name, here = formHere()) {
		this.#session = session;
		this.#name = name;
		this.#here = here;
	}

	/**
	 * Sends the command, or keeps it until it can be sent.
	 * @returns null with `error` set when it was refused: then it is in the form only, or in the outbox when
	 * the form is gone. Nothing is thrown
	 */
	async send(body: CommandBody<Name>, extra: With = {}): Promise<Sent | null> {
		if (this.busy) return null;
		this.busy = true;
		this.error = null;
		const { about = '', photos = [], uploads, kept } = extra;
		try {
			const { name, body: clean } = checked({ id: '', name: this.#name, body });
			const text = JSON.stringify(clean);
			if (this.#sent !== text) this.#id = newId();
			this.#sent = text;
			const change = { name, body: clean } as unknown as Change;
			const { send } = await outbox();
			const sent = await send(this.#session, {
				...{ id: this.#id, change, about, photos: photos.map(plain), kept },
				writer: this.#writer,
				here: this.#here,
				follow: (now) => uploads?.follow(photos, now)
			});
			this.#sent = '';
			return sent;
		} catch (thrown) {
			this.error = asAppError(thrown);
			uploads?.refuse(this.error);
			return null;
		} finally {
			this.busy = false;
		}
	}
}

/** Without what a form wraps around it: a database takes it as it is. */
function plain({ id, alt, picture, uploaded }: DraftPhoto): DraftPhoto {
	return { id, alt, picture, uploaded };
}
