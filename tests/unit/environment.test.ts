import { describe, expect, test } from 'vitest';
import { EnvironmentError, readEnvironment } from '#lib/server/environment.ts';

const supabase = {
	PUBLIC_SUPABASE_URL: 'https://x.supabase.co',
	PUBLIC_SUPABASE_PUBLISHABLE_KEY: 'sb_publishable_x'
};
const postgres = { DATABASE_URL: 'postgres://u:p@localhost/x' };
const smtp = {
	SMTP_HOST: 'mail.example',
	SMTP_FROM: 'bytorget@example.se',
	ORIGIN: 'https://byn.example'
};

describe('what it asks for', () => {
	test.each<[object, object]>([
		[{}, { backend: 'pglite', dataFolder: '.data', demo: false }],
		[
			{ BYTORGET_DEMO: '1', BYTORGET_DATA: '/var/x' },
			{ backend: 'pglite', dataFolder: '/var/x', demo: true }
		],
		[{ BYTORGET_DEMO: '' }, { demo: false }],
		[postgres, { backend: 'postgres', databaseUrl: postgres.DATABASE_URL }],
		[
			supabase,
			{
				backend: 'supabase',
				supabaseUrl: supabase.PUBLIC_SUPABASE_URL,
				publishableKey: 'sb_publishable_x'
			}
		],
		[smtp, { smtp: { host: 'mail.example', port: 587, from: 'bytorget@example.se' } }],
		[
			{ ...smtp, SMTP_PORT: '465', SMTP_USER: 'u', SMTP_PASSWORD: 'p' },
			{ smtp: { port: 465, user: 'u', password: 'p' } }
		],
		[{ BYTORGET_CONTACT: 'hej@example.se' }, { contact: 'hej@example.se' }]
	])('%j', (source, expected) => {
		expect(readEnvironment(source as Record<string, string>)).toMatchObject(expected);
	});
});

describe('what cannot work stops the start, with one sentence that names it', () => {
	test.each<[string, object]>([
		['PORT', { PORT: 'http' }],
		['PORT', { PORT: '70000' }],
		['DATABASE_URL', { DATABASE_URL: 'mysql://x' }],
		['PUBLIC_SUPABASE_URL', { ...supabase, PUBLIC_SUPABASE_URL: 'x.supabase.co' }],
		['PUBLIC_SUPABASE_PUBLISHABLE_KEY', { PUBLIC_SUPABASE_URL: supabase.PUBLIC_SUPABASE_URL }],
		['PUBLIC_SUPABASE_URL', { PUBLIC_SUPABASE_PUBLISHABLE_KEY: 'sb_publishable_x' }],
		['secret', { ...supabase, PUBLIC_SUPABASE_PUBLISHABLE_KEY: 'sb_secret_x' }],
		['both', { ...supabase, ...postgres }],
		['BYTORGET_DEMO', { ...supabase, BYTORGET_DEMO: '1' }],
		['BYTORGET_DEMO', { BYTORGET_DEMO: 'perhaps' }],
		['SMTP_FROM', { SMTP_HOST: 'mail.example' }],
		['SMTP_HOST', { SMTP_FROM: 'x@example.se' }],
		['SMTP_PASSWORD', { ...smtp, SMTP_USER: 'u' }],
		['ORIGIN', { ...smtp, ORIGIN: '' }],
		['SMTP_PORT', { ...smtp, SMTP_PORT: '0' }],
		['BYTORGET_CONTACT', { BYTORGET_CONTACT: 'nobody' }]
	])('%s: %j', (named, source) => {
		const start = () => readEnvironment(source as Record<string, string>);
		expect(start).toThrow(EnvironmentError);
		expect(start).toThrow(named);
		expect(start).toThrow(/^[^\n]+\.$/);
	});
});
