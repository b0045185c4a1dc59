import { expect, test } from 'vitest';
import { oneAtATime } from '#lib/server/turns.ts';

test('one after another, in the order they came', async () => {
	const turn = oneAtATime();
	const log: string[] = [];
	const task = (name: string) => async () => {
		log.push(`${name} begins`);
		await new Promise((done) => setImmediate(done));
		log.push(`${name} ends`);
		return name;
	};
	expect(await Promise.all(['a', 'b', 'c'].map((name) => turn(task(name))))).toEqual([
		'a',
		'b',
		'c'
	]);
	expect(log).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
});

test('a task that fails keeps nobody waiting, and fails alone', async () => {
	const turn = oneAtATime();
	const failing = turn(async () => {
		throw new Error('no');
	});
	const next = turn(async () => 'yes');
	await expect(failing).rejects.toThrow('no');
	expect(await next).toBe('yes');
});
