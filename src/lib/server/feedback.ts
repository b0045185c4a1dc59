import { appendFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { z } from 'zod/mini';
import { m } from '#lib/i18n/messages.ts';
import { log } from '#lib/server/log.ts';
import { mailProblem, sendMail } from '#lib/server/mail.ts';
import type { Environment } from '#lib/server/environment.ts';

const limiter = new RateLimiterMemory({ points: 5, duration: 3600 });
const Feedback = z.object({
	text: z.string().check(z.trim(), z.minLength(5), z.maxLength(4000)),
	reply: z.union([z.literal(''), z.email()])
});

/**
 * Takes what somebody wrote on the accessibility page: kept in the data folder, and mailed to the
 * host's contact when there is one.
 * @returns what became of it
 */
export async function takeFeedback(
	environment: Environment,
	input: unknown,
	address: string
): Promise<'kept' | 'bad' | 'slow'> {
	const parsed = Feedback.safeParse(input);
	if (!parsed.success) return 'bad';
	const within = await limiter.consume(address).then(
		() => true,
		() => false
	);
	if (!within) return 'slow';
	await mkdir(environment.dataFolder, { recursive: true });
	const line = JSON.stringify({ at: new Date().toISOString(), ...parsed.data });
	await appendFile(join(environment.dataFolder, 'accessibility-feedback.jsonl'), `${line}\n`, {
		mode: 0o600
	});
	if (environment.contact) {
		const text = `${parsed.data.text}\n\n${parsed.data.reply}`.trim();
		await sendMail(environment, environment.contact, {
			subject: m.accessibility_mail_subject(),
			text
		}).catch((cause: unknown) => log(`feedback kept, but not mailed: ${mailProblem(cause)}`));
	}
	return 'kept';
}
