import { tokenOf } from '#lib/db/client.ts';
import { sendCommand } from '#lib/db/commands.ts';
import { checked } from '#lib/domain/check.ts';
import type { CommandAnswer, CommandBody, CommandName } from '#lib/domain/commands.ts';
import { asAppError, type AppError } from '#lib/domain/errors.ts';
import { newId } from '#lib/domain/id.ts';
import { Keeper } from '#lib/offline/keeper.ts';
import type { Session } from '#lib/state/session.svelte.ts';

type Sent = { id: string; body: string };

/**
 * One thing a person is doing with a form. Pressing the button again after a lost answer sends the
 * same command id, so it happens once; changing the form makes a new one. What is sent with `keptAs`
 * is kept on this device until it is answered, so that it happens once also when the page is loaded
 * anew: for what makes something, with an id in its body. A pause or a resume can be meant again.
 */
export class Attempt<Name extends CommandName> {
	busy = $state(false);
	error = $state<AppError | null>(null);
	readonly #session: Session;
	readonly #name: Name;
	readonly #keeper: Keeper<Sent> | null;
	#id = newId();
	#sent = '';

	constructor(session: Session, name: Name, keptAs?: string) {
		this.#session = session;
		this.#name = name;
		this.#keeper = keptAs
			? new Keeper(`command:${name}:${keptAs}`, () => ({
					value: { id: this.#id, body: this.#sent }
				}))
			: null;
	}

	/** Sends the command. @returns the answer, or null with `error` set; nothing is thrown. */
	async send(body: CommandBody<Name>): Promise<CommandAnswer | null> {
		if (this.busy) return null;
		this.busy = true;
		this.error = null;
		try {
			const text = JSON.stringify(body);
			await this.#takeUp();
			if (this.#sent && this.#sent !== text) this.#id = newId();
			const command = checked({ id: this.#id, name: this.#name, body });
			this.#sent = text;
			await this.#keeper?.save();
			const db = await this.#session.db();
			const answer = await sendCommand(db, command, await tokenOf(db));
			this.#id = newId();
			this.#sent = '';
			await this.#keeper?.drop();
			await this.#session.settled?.();
			return answer;
		} catch (thrown) {
			this.error = asAppError(thrown);
			// Refused: then it is not as the screen shows it.
			if (this.error.tag !== 'offline') await this.#session.settled?.();
			return null;
		} finally {
			this.busy = false;
		}
	}

	/** The answer to what was sent before the page was loaded anew never came. */
	async #takeUp(): Promise<void> {
		const earlier = this.#sent ? null : await this.#keeper?.find();
		if (!earlier) return;
		this.#id = earlier.value.id;
		this.#sent = earlier.value.body;
	}
}
