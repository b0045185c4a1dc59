import type { Db } from '#lib/db/client.ts';
import { dataOf } from '#lib/db/errors.ts';
import { nextFreeDays } from '#lib/db/listings.ts';
import type { Command } from '#lib/domain/commands.ts';
import { AppError } from '#lib/domain/errors.ts';

/** A command's answer: facts of what came of it; `replayed` when the same id was answered before. */
export type CommandAnswer = Record<string, unknown> & { replayed?: boolean };

/** Adds the nearest free days to "taken", so that a person is offered them. Without them when they cannot be had. */
async function withNextDays(db: Db, villageId: string, thrown: unknown): Promise<unknown> {
	if (!(thrown instanceof AppError) || thrown.tag !== 'taken') return thrown;
	const next = await nextFreeDays(db, villageId, thrown.facts).catch(() => null);
	return new AppError('taken', { ...thrown.facts, ...next }, { cause: thrown });
}

/** Sends one command. The same command may be sent again after any failure. @throws AppError */
export async function sendCommand(db: Db, command: Command): Promise<CommandAnswer> {
	try {
		const answer = await db.rpc(command.name, {
			command_id: command.id,
			body: command.body as never
		});
		return dataOf(answer) as CommandAnswer;
	} catch (thrown) {
		throw await withNextDays(db, command.body.village_id, thrown);
	}
}
