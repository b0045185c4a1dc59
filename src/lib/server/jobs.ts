import type { Environment } from '#lib/server/environment.ts';
import { letterWords, type Letter } from '#lib/server/letter-words.ts';
import { log } from '#lib/server/log.ts';
import { canMail, mailProblem, sendMail } from '#lib/server/mail.ts';
import type { Sql } from '#lib/server/migrate.ts';

const EVERY_MS = 20_000;

/**
 * Sends the letters that wait, each at most five times. Only those that left count as sent, and
 * without any way to send they keep waiting.
 */
export async function sendLetters(sql: Sql, environment: Environment, site: string): Promise<void> {
	if (!canMail(environment)) return;
	const letters = await sql<Letter & { id: number }>('select * from private.take_letters(50)');
	for (const letter of letters) {
		try {
			if (!letter.email) continue;
			if (await sendMail(environment, letter.email, letterWords(letter, site)))
				await sql('update private.letter set sent_at = now() where id = $1', [letter.id]);
		} catch (cause) {
			log(`letter not mailed, will try again: ${mailProblem(cause)}`);
		}
	}
}

/**
 * Runs the database's own jobs (deadlines, reminders) and the mail, every 20 seconds.
 * @returns stops them, after the round under way
 */
export function startJobs(sql: Sql, environment: Environment, site: string): () => Promise<void> {
	let stopped = false;
	let round: Promise<void> = Promise.resolve();
	const run = async () => {
		try {
			const failed = await sql<{ why: string }>('select * from private.run_jobs() why');
			for (const { why } of failed) log(`job failed, will be tried again: ${why}`);
			await sendLetters(sql, environment, site);
		} catch (cause) {
			if (!stopped) log(`jobs: ${(cause as Error).message}`);
		}
	};
	const timer = setInterval(() => {
		round = round.then(run);
	}, EVERY_MS);
	timer.unref();
	round = run();
	return async () => {
		stopped = true;
		clearInterval(timer);
		await round;
	};
}
