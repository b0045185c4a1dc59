import { createTransport, type Transporter } from 'nodemailer';
import type { EmailDriver } from '@supabase/lite';
import type { Environment } from '#lib/server/environment.ts';
import { log } from '#lib/server/log.ts';
import { keepInMailbox } from '#lib/server/mailbox.ts';
import { letterOfCode, type Words } from '#lib/server/letter-words.ts';
import { send } from '#lib/server/outbox.ts';

/** Is there any way to send mail? The demo's own mailbox is one. */
export const canMail = (environment: Environment): boolean =>
	environment.demo || environment.smtp !== undefined;

/** Why a mail did not leave, for the log. Codes only: what a mail server says quotes addresses. */
export function mailProblem(cause: unknown): string {
	const { code, responseCode } = cause as { code?: unknown; responseCode?: unknown };
	return [code, responseCode].filter(Boolean).join(' ') || 'unknown reason';
}

const transports = new WeakMap<Environment, Transporter>();

/**
 * Sends one mail by SMTP, and in demo mode keeps it for the mailbox page instead.
 * @returns false when there is no way to send
 * @throws when the SMTP server refuses
 */
export async function sendMail(
	environment: Environment,
	to: string,
	words: Words
): Promise<boolean> {
	if (environment.demo) await keepInMailbox(environment.dataFolder, to, words);
	const smtp = environment.smtp;
	if (!smtp) return environment.demo;
	if (environment.demo && to.endsWith('.example')) return true;
	let transport = transports.get(environment);
	if (!transport) {
		transport = createTransport({
			host: smtp.host,
			port: smtp.port,
			secure: smtp.port === 465,
			requireTLS: Boolean(smtp.user) && smtp.port !== 465,
			auth: smtp.user ? { user: smtp.user, pass: smtp.password } : undefined,
			connectionTimeout: 10_000,
			greetingTimeout: 10_000,
			socketTimeout: 20_000
		});
		transports.set(environment, transport);
	}
	await transport.sendMail({ from: smtp.from, to, subject: words.subject, text: words.text });
	return true;
}

/**
 * Supabase Lite's sign-in mails, in our words: it hands over its own text with the code in it. When the
 * mail did not leave, the request that asked for it fails.
 */
export function authMail(environment: Environment): EmailDriver {
	return {
		async send({ to, text, html }: { to: string; text?: string; html?: string }) {
			const code = /\b\d{6}\b/.exec(text ?? html ?? '')?.[0];
			if (!code) return;
			const sending = sendMail(environment, to, letterOfCode(code)).catch((cause: unknown) => {
				log(`code not mailed: ${mailProblem(cause)}`);
				return false;
			});
			await send(sending);
		}
	} as EmailDriver;
}
