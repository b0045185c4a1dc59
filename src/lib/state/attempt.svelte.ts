import { sendCommand, type CommandAnswer } from '#lib/db/commands.ts';
import { checked } from '#lib/domain/check.ts';
import type { CommandBody, CommandName } from '#lib/domain/commands.ts';
import { asAppError, type AppError } from '#lib/domain/errors.ts';
import { newId } from '#lib/domain/id.ts';
import type { Session } from '#lib/state/session.svelte.ts';

/**
 * One thing a person is doing with a form. Pressing the button again after a lost answer sends the
 * same command id, so it happens once; changing the form makes a new one.
 */
export class Attempt<Name extends CommandName> {
	busy = $state(false);
	error = $state<AppError | null>(null);
	readonly #session: Session;
	readonly #name: Name;
	#id = newId();
	#sent = '';

	constructor(session: Session, name: Name) {
		this.#session = session;
		this.#name = name;
	}

	/** Sends the command. @returns the answer, or null with `error` set; nothing is thrown. */
	async send(body: CommandBody<Name>): Promise<CommandAnswer | null> {
		if (this.busy) return null;
		this.busy = true;
		this.error = null;
		try {
			const text = JSON.stringify(body);
			if (this.#sent && this.#sent !== text) this.#id = newId();
			const command = checked({ id: this.#id, name: this.#name, body });
			this.#sent = text;
			const answer = await sendCommand(await this.#session.db(), command);
			this.#id = newId();
			this.#sent = '';
			return answer;
		} catch (thrown) {
			this.error = asAppError(thrown);
			return null;
		} finally {
			this.busy = false;
		}
	}
}
