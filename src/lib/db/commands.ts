import type { Db } from '#lib/db/client.ts';
import { dataOf } from '#lib/db/errors.ts';
import type { Command } from '#lib/domain/commands.ts';

/** A command's answer: facts of what came of it; `replayed` when the same id was answered before. */
export type CommandAnswer = Record<string, unknown> & { replayed?: boolean };

/** Sends one command. The same command may be sent again after any failure. @throws AppError */
export async function sendCommand(db: Db, command: Command): Promise<CommandAnswer> {
	const answer = await db.rpc(command.name, {
		command_id: command.id,
		body: command.body as never
	});
	return dataOf(answer) as CommandAnswer;
}
