import { describe, expect, test } from 'vitest';
import { networkOf, signInWait } from '#lib/server/sign-in-limits.ts';

test.each([
	['203.0.113.7', '203.0.113.7'],
	['::ffff:203.0.113.7', '203.0.113.7'],
	['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
	['2001:0DB8:1:2::6', '2001:db8:1:2'],
	['2001:db8::6', '2001:db8:0:0'],
	['fe80::1%eth0', 'fe80:0:0:0'],
	['::1', '0:0:0:0'],
	['unknown', 'unknown']
])('%s belongs to %s', (address, network) => {
	expect(networkOf(address)).toBe(network);
});

describe('a household with addresses without number', () => {
	const mailbox = `${crypto.randomUUID()}@people.example`;
	const ask = (address: string) => signInWait('/auth/v1/otp', mailbox, address);

	test('is one asker; the house next door is another', async () => {
		for (let i = 0; i < 10; i++) expect(await ask(`2001:db8:1:2::${i}`)).toBeUndefined();
		const wait = await ask('2001:db8:1:2::ff');
		expect(wait).toBeGreaterThan(0);
		expect(wait).toBeLessThanOrEqual(3600);
		expect(await ask('2001:db8:1:3::ff')).toBeUndefined();
	});

	test('is not counted where no code is asked for', async () => {
		for (let i = 0; i < 20; i++)
			expect(await signInWait('/auth/v1/token', mailbox, '2001:db8:1:4::1')).toBeUndefined();
	});
});
