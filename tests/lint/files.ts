import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';

/**
 * Every file of the repository, also those not committed yet, relative, without what git ignores.
 * @param patterns git pathspecs
 */
export function files(...patterns: string[]): string[] {
	const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--', ...patterns];
	const names = execFileSync('git', args, { encoding: 'utf8' }).split('\0').filter(Boolean);
	return [...new Set(names)].filter((name) => statSync(name, { throwIfNoEntry: false })?.isFile());
}

/** A text file's content. */
export const read = (name: string): string => readFileSync(name, 'utf8');

/** Whether a tool made the file, as .gitattributes says. */
export function isMarkedGenerated(name: string): boolean {
	const answer = execFileSync('git', ['check-attr', 'linguist-generated', '--', name]);
	return /: (set|true)\s*$/.test(answer.toString());
}
