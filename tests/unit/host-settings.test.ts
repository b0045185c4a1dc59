import { describe, expect, test } from 'vitest';
import { serverEnvironment, withoutSettings } from '../../bin/lib/environment.mjs';

const database = { DATABASE_URL: 'postgres://u:p@localhost/x' };
const supabase = {
	PUBLIC_SUPABASE_URL: 'https://x.supabase.co',
	PUBLIC_SUPABASE_PUBLISHABLE_KEY: 'sb_publishable_x'
};

describe('the demo, where every code can be read', () => {
	test.each<[object, string]>([
		[{}, '1'],
		[{ BYTORGET_DEMO: '0' }, '0'],
		[database, '0'],
		[{ ...database, BYTORGET_DEMO: '1' }, '1'],
		[supabase, '0']
	])('npm start with %j: %s', (env, demo) => {
		const start = serverEnvironment(env as Record<string, string>, { demoByDefault: true });
		expect(start.BYTORGET_DEMO).toBe(demo);
	});
});

test('what tests start gets none of the host’s own settings, and all the rest', () => {
	const host = {
		...database,
		...supabase,
		SMTP_HOST: 'mail.example',
		SMTP_PASSWORD: 'secret',
		ORIGIN: 'https://byn.example',
		ADDRESS_HEADER: 'x-forwarded-for',
		BYTORGET_DATA: '/srv/byn',
		BYTORGET_CONTACT: 'host@byn.example'
	};
	const rest = { PATH: '/bin', HOSTNAME: 'x', BYTORGET_TEST_DATABASE_URL: 'postgres://test' };
	expect(withoutSettings({ ...host, ...rest })).toEqual(rest);
});
