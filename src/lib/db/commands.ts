import type { Db } from '#lib/db/client.ts';
import { dataOf } from '#lib/db/errors.ts';
import { nextFreeDays } from '#lib/db/listing-days.ts';
import type { Command, CommandAnswer } from '#lib/domain/commands.ts';
import { AppError } from '#lib/domain/errors.ts';

const MS_PATIENT = 20_000;

/**
 * Adds the nearest free days to "taken", so that a person is offered them. Without them when they cannot be had,
 * or when hours were asked for: those are looked for on the phone.
 */
async function withNextDays(db: Db, villageId: string, thrown: unknown): Promise<unknown> {
	if (!(thrown instanceof AppError) || thrown.tag !== 'taken' || thrown.facts.from) return thrown;
	const next = await nextFreeDays(db, villageId, thrown.facts).catch(() => null);
	return new AppError('taken', { ...thrown.facts, ...next }, { cause: thrown });
}

/**
 * Sends one command. The same command may be sent again after any failure.
 * @param token with whose rights, whoever is signed in by the time it goes
 * @throws AppError
 */
export async function sendCommand(db: Db, command: Command, token: string): Promise<CommandAnswer> {
	try {
		const answer = await db
			.rpc(command.name, { command_id: command.id, body: command.body as never })
			.setHeader('authorization', `Bearer ${token}`)
			.abortSignal(AbortSignal.timeout(MS_PATIENT));
		return dataOf(answer) as CommandAnswer;
	} catch (thrown) {
		throw await withNextDays(db, command.body.village_id, thrown);
	}
}
