import { commands, type Command, type CommandName } from '#lib/domain/commands.ts';
import { AppError } from '#lib/domain/errors.ts';

type Checked =
	| { success: true; data: unknown }
	| { success: false; error: { issues: { path: PropertyKey[]; message: string }[] } };

/**
 * The command with its body as the database will take it (trimmed).
 * @throws AppError `bad_input` naming the first wrong field and why
 */
export function checked<Name extends CommandName>(command: Command<Name>): Command<Name> {
	const schema = commands[command.name] as unknown as { safeParse(value: unknown): Checked };
	const result = schema.safeParse(command.body);
	if (result.success) return { ...command, body: result.data as Command<Name>['body'] };
	const [issue] = result.error.issues;
	throw new AppError('bad_input', {
		field: String(issue?.path[0] ?? ''),
		why: issue?.message ?? ''
	});
}
