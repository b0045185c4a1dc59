import { z } from 'zod/mini';

/** A setting that cannot work: its message is one sentence for the person who starts the server. */
export class EnvironmentError extends Error {
	override name = 'EnvironmentError';
}

type Smtp = { host: string; port: number; user?: string; password?: string; from: string };

export type Environment = {
	backend: 'pglite' | 'postgres' | 'supabase';
	/** Folder of database, photos, secrets and mailbox. */
	dataFolder: string;
	demo: boolean;
	databaseUrl?: string;
	supabaseUrl?: string;
	publishableKey?: string;
	smtp?: Smtp;
	/** Address of the host's contact, for feedback from the accessibility page. */
	contact?: string;
};

const flag = z.enum(['0', '1', 'true', 'false', '']);
const port = z.coerce.number().check(z.int(), z.gte(1), z.lte(65535));
const url = z.url({ protocol: /^https?$/ });
const postgresUrl = z.string().check(z.regex(/^postgres(ql)?:\/\/.+/));

type Source = Record<string, string | undefined>;

function read<T>(
	source: Source,
	name: string,
	schema: z.ZodMiniType<T>,
	what: string
): T | undefined {
	const raw = source[name];
	if (raw === undefined || raw === '') return undefined;
	const result = schema.safeParse(raw);
	if (!result.success) throw new EnvironmentError(`${name} is "${raw}", but must be ${what}.`);
	return result.data;
}

function readSmtp(source: Source): Smtp | undefined {
	const host = source.SMTP_HOST;
	if (!host) {
		const stray = Object.keys(source).find((name) => name.startsWith('SMTP_') && source[name]);
		if (stray) throw new EnvironmentError(`${stray} is set, but SMTP_HOST is missing.`);
		return undefined;
	}
	const from = source.SMTP_FROM;
	if (!from) throw new EnvironmentError('SMTP_HOST is set, but SMTP_FROM (the sender) is missing.');
	if (Boolean(source.SMTP_USER) !== Boolean(source.SMTP_PASSWORD))
		throw new EnvironmentError('SMTP_USER and SMTP_PASSWORD must be set together, or neither.');
	return {
		host,
		port: read(source, 'SMTP_PORT', port, 'a port from 1 to 65535') ?? 587,
		user: source.SMTP_USER || undefined,
		password: source.SMTP_PASSWORD || undefined,
		from
	};
}

/**
 * Reads and checks the environment.
 * @throws EnvironmentError with one clear sentence when a setting is bad or two contradict each other.
 */
export function readEnvironment(source: Source): Environment {
	read(
		source,
		'PORT',
		z.coerce.number().check(z.int(), z.gte(0), z.lte(65535)),
		'a port from 0 to 65535'
	);
	const supabaseUrl = read(source, 'PUBLIC_SUPABASE_URL', url, 'an http or https address');
	const publishableKey = source.PUBLIC_SUPABASE_PUBLISHABLE_KEY || undefined;
	const databaseUrl = read(source, 'DATABASE_URL', postgresUrl, 'a postgres:// address');
	const demoFlag = read(source, 'BYTORGET_DEMO', flag, '0 or 1');
	const demo = demoFlag === '1' || demoFlag === 'true';
	if (supabaseUrl && !publishableKey)
		throw new EnvironmentError(
			'PUBLIC_SUPABASE_URL is set, but PUBLIC_SUPABASE_PUBLISHABLE_KEY is missing.'
		);
	if (publishableKey && !supabaseUrl)
		throw new EnvironmentError(
			'PUBLIC_SUPABASE_PUBLISHABLE_KEY is set, but PUBLIC_SUPABASE_URL is missing.'
		);
	if (publishableKey && /^sb_secret_|service_role/.test(publishableKey))
		throw new EnvironmentError(
			'PUBLIC_SUPABASE_PUBLISHABLE_KEY holds a secret key, which would reach every browser: use the publishable one.'
		);
	if (supabaseUrl && databaseUrl)
		throw new EnvironmentError(
			'PUBLIC_SUPABASE_URL and DATABASE_URL are both set: choose one backend.'
		);
	if (supabaseUrl && demo)
		throw new EnvironmentError(
			'BYTORGET_DEMO cannot be on together with a real Supabase: it would fill it with made-up people.'
		);
	const smtp = readSmtp(source);
	if (smtp && !supabaseUrl && !source.ORIGIN)
		throw new EnvironmentError(
			'SMTP_HOST is set, but ORIGIN (the address people use) is missing: links in mails would lead nowhere.'
		);
	return {
		backend: supabaseUrl ? 'supabase' : databaseUrl ? 'postgres' : 'pglite',
		dataFolder: source.BYTORGET_DATA || '.data',
		demo,
		databaseUrl,
		supabaseUrl,
		publishableKey,
		smtp,
		contact: read(source, 'BYTORGET_CONTACT', z.email(), 'an e-mail address')
	};
}
