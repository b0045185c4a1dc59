/** One line on standard error, for the person who runs the server. Never personal data. */
export function log(line: string): void {
	process.stderr.write(`${line}\n`);
}
