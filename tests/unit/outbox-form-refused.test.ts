import { describe, expect, test, vi } from 'vitest';
import { AppError } from '#lib/domain/errors.ts';
import { server, aBrowser, tab, session, pausing } from '../lib/outbox-tabs.ts';
import { uuid } from '../lib/outbox.ts';

aBrowser();

describe('a form that is refused', () => {
	test('refused: it is in the form only, and the next press is the same command', async () => {
		const { Attempt, states } = await tab();
		const attempt = new Attempt(session, 'pause_listing');
		const ids: string[] = [];
		server.now.refuse = ({ id }) => {
			ids.push(id);
			return new AppError(ids.length < 2 ? 'server' : 'wrong_state', { now: 'paused' });
		};
		expect(await attempt.send(pausing(1))).toBeNull();
		expect(attempt.error?.tag).toBe('server');
		expect(await attempt.send(pausing(1))).toBeNull();
		expect(attempt.error).toMatchObject({ tag: 'wrong_state', facts: { now: 'paused' } });
		expect(await states()).toEqual([]);
		server.now.refuse = () => null;
		expect(await attempt.send(pausing(1))).toMatchObject({ came: 'done' });
		expect(new Set([...ids, server.now.log[0]?.id]).size).toBe(1);
		await attempt.send(pausing(1));
		expect(server.now.log).toHaveLength(2);
	});

	test.each([
		['wrong_state', 'needs_you', null],
		['server', 'waiting', { came: 'waiting', for: 'contact' }]
	] as const)(
		'refused (%s) once the form is gone: it is in the outbox, %s',
		async (tag, state, came) => {
			const { Attempt, states, awaited } = await tab();
			let here = true;
			server.now.refuse = () => {
				here = false;
				return new AppError(tag);
			};
			const attempt = new Attempt(session, 'pause_listing', () => here);
			expect(await attempt.send(pausing(1))).toEqual(came);
			expect(await states()).toEqual([state]);
			expect(awaited.size).toBe(0);
		}
	);

	test('a form is gone with its component', async () => {
		let leave: unknown;
		vi.doMock('svelte', async (real) => ({
			...(await real<object>()),
			onMount: (work: () => () => void) => (leave = work())
		}));
		const { Attempt, states } = await tab();
		vi.doUnmock('svelte');
		const attempt = new Attempt(session, 'pause_listing');
		server.now.refuse = () => {
			(leave as () => void)();
			return new AppError('wrong_state');
		};
		await attempt.send(pausing(1));
		expect(await states()).toEqual(['needs_you']);
	});

	test('what cannot be right is said at once, and kept nowhere', async () => {
		const { Attempt, states } = await tab();
		const attempt = new Attempt(session, 'send_message');
		const body = { village_id: uuid(1), conversation_id: uuid(2), message_id: uuid(3), body: ' ' };
		expect(await attempt.send(body)).toBeNull();
		expect(attempt.error).toMatchObject({ tag: 'bad_input', facts: { field: 'body' } });
		expect(await states()).toEqual([]);
	});
});
