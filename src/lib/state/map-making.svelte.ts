import { uploadMap } from '#lib/db/maps.ts';
import { asAppError, type AppError } from '#lib/domain/errors.ts';
import type { Village } from '#lib/domain/village.ts';
import type { Answer, Made, Order } from '#lib/mapfile/building.ts';
import type { Fault } from '#lib/mapfile/errors.ts';
import type { Progress } from '#lib/mapfile/types.ts';
import { Attempt } from '#lib/state/attempt.svelte.ts';
import type { Session } from '#lib/state/session.svelte.ts';

/** The part of a Worker that is used here. */
export type Maker = {
	postMessage(order: Order): void;
	terminate(): void;
	onmessage: ((event: MessageEvent<Answer>) => void) | null;
	onerror: ((event: ErrorEvent) => void) | null;
};
export type Trouble = { tag: Fault; facts: Record<string, unknown> } | 'broken';

/** A steward's way from a file to the village's map. Until `publish` has answered nothing is changed. */
export class MapMaking {
	status = $state<'idle' | 'making' | 'made' | 'publishing' | 'published' | 'waiting'>('idle');
	/** How far the making is. */
	progress = $state.raw<Progress | null>(null);
	/** How much of the map has been sent, from 0 to 1. */
	sent = $state(0);
	/** The file that was handed in. */
	given = $state.raw<{ name: string; size: number } | null>(null);
	made = $state.raw<Made | null>(null);
	/** What is wrong with the file. */
	trouble = $state.raw<Trouble | null>(null);
	/** Why it could not be published. */
	error = $state.raw<AppError | null>(null);
	readonly #session: Session;
	readonly #start: () => Maker;
	readonly #attempt: Attempt<'publish_map'>;
	#maker: Maker | null = null;

	/** @param start starts the worker that makes maps */
	constructor(session: Session, start: () => Maker) {
		this.#session = session;
		this.#start = start;
		this.#attempt = new Attempt(session, 'publish_map');
	}

	/** Makes a map of a file, in the place of an earlier one. */
	make(file: File, order: Omit<Order, 'file'>): void {
		if (this.status === 'publishing') return;
		this.stop();
		this.given = { name: file.name, size: file.size };
		this.status = 'making';
		const maker = (this.#maker = this.#start());
		maker.onmessage = ({ data }) => this.#hear(data);
		maker.onerror = () => this.#hear({ what: 'broken' });
		maker.postMessage({ ...order, file });
	}

	/** Leaves the file, also in the middle of it. */
	stop(): void {
		this.#end();
		this.status = 'idle';
		this.given = this.made = this.trouble = this.error = null;
	}

	/** Makes it the village's map. @returns is it that now; else it waits to be sent, or `error` says why it cannot be */
	async publish(village: Pick<Village, 'id'>): Promise<boolean> {
		const { made } = this;
		if (!made || this.status !== 'made') return false;
		this.status = 'publishing';
		this.error = null;
		this.sent = 0;
		try {
			const db = await this.#session.db();
			await uploadMap(db, village.id, made, (part) => (this.sent = part));
			const { sha256, homes } = made;
			const sent = await this.#attempt.send({ village_id: village.id, sha256, homes });
			if (!sent) throw this.#attempt.error ?? new Error('busy');
			this.status = sent.came === 'done' ? 'published' : 'waiting';
			return sent.came === 'done';
		} catch (thrown) {
			this.error = asAppError(thrown);
			this.status = 'made';
			return false;
		}
	}

	#hear(answer: Answer): void {
		if (answer.what === 'progress') {
			this.progress = answer.progress;
			return;
		}
		this.#end();
		if (answer.what === 'made') {
			this.made = answer.made;
			this.status = 'made';
			return;
		}
		this.trouble = answer.what === 'fault' ? { tag: answer.tag, facts: answer.facts } : 'broken';
		this.status = 'idle';
	}

	/** Also gives back the memory the worker took. */
	#end(): void {
		this.#maker?.terminate();
		this.#maker = null;
		this.progress = null;
	}
}
