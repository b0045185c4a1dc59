import { AsyncLocalStorage } from 'node:async_hooks';
import { refuse } from '#lib/server/refuse.ts';

const onTheirWay = new AsyncLocalStorage<Promise<boolean>[]>();

/**
 * Sends a mail that a request asked for. A mail server may take a minute to answer, and with one
 * connection everybody would wait with the request: so it is waited for by `afterMail`, where there
 * is one, when the database is free again.
 * @param sending did it leave? Never rejects
 * @throws Error `no_mail` where nobody else waits, when it did not
 */
export async function send(sending: Promise<boolean>): Promise<void> {
	const waiting = onTheirWay.getStore();
	if (waiting) waiting.push(sending);
	else if (!(await sending)) throw new Error('no_mail');
}

/**
 * An answer, given when the mails that its request sent have left; 503 when one did not, so that nobody
 * is told that a code is on its way.
 */
export async function afterMail(answering: () => Promise<Response>): Promise<Response> {
	const mails: Promise<boolean>[] = [];
	const answer = await onTheirWay.run(mails, answering);
	const left = await Promise.all(mails);
	return left.every(Boolean) ? answer : refuse(503, 'no_mail');
}
