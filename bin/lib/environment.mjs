import { isIP } from 'node:net';
import path from 'node:path';
import { StartError } from './command.mjs';
import { root } from './paths.mjs';

/** @typedef {'embedded' | 'postgres' | 'supabase'} Backend */

/** Every setting a host may have made, see docs/hosting.md. */
const settings =
	/^(PORT|HOST|ORIGIN|(PROTOCOL|HOST|PORT|ADDRESS)_HEADER|XFF_DEPTH|DATABASE_URL|(PUBLIC_SUPABASE|SMTP)_.*|BYTORGET_(DATA|DEMO|CONTACT))$/;

const yes = ['1', 'true', 'yes', 'on'];
const no = ['0', 'false', 'no', 'off'];

/** @param {NodeJS.ProcessEnv} env @param {string} name */
const given = (env, name) => (env[name] ?? '').trim();

/** @param {NodeJS.ProcessEnv} env */
function readPort(env) {
	const value = given(env, 'PORT') || '5173';
	if (!/^\d+$/.test(value) || Number(value) > 65535) {
		throw new StartError(`PORT must be a number from 0 to 65535, not "${value}".`);
	}
	return Number(value);
}

/** @param {NodeJS.ProcessEnv} env */
function readHost(env) {
	const value = (given(env, 'HOST') || '127.0.0.1').replace(/^\[(.*)\]$/, '$1');
	if (!isIP(value) && !/^[a-z\d]([a-z\d.-]*[a-z\d])?$/i.test(value)) {
		throw new StartError(
			`HOST must be a name or an address such as 127.0.0.1 or 0.0.0.0, not "${value}".`
		);
	}
	return value;
}

/** @param {NodeJS.ProcessEnv} env */
function readOrigin(env) {
	const value = given(env, 'ORIGIN');
	if (!value) return undefined;
	let url;
	try {
		url = new URL(value);
	} catch {
		url = undefined;
	}
	if (!url || !/^https?:$/.test(url.protocol) || url.href !== `${url.origin}/`) {
		throw new StartError(
			`ORIGIN must be the address people use, such as https://byn.example.se, not "${value}".`
		);
	}
	return url.origin;
}

/** @param {NodeJS.ProcessEnv} env @param {Backend} backend @param {boolean} demoByDefault */
function readDemo(env, backend, demoByDefault) {
	const value = given(env, 'BYTORGET_DEMO').toLowerCase();
	// Whoever names a database means it: nobody made up, and no page where anybody reads the codes.
	if (!value) return demoByDefault && backend === 'embedded';
	if (!yes.includes(value) && !no.includes(value)) {
		throw new StartError(`BYTORGET_DEMO must be 1 or 0, not "${value}".`);
	}
	if (yes.includes(value) && backend === 'supabase') {
		throw new StartError(
			'BYTORGET_DEMO fills the database with made-up people, so it cannot be used together with ' +
				'PUBLIC_SUPABASE_URL: remove one of them.'
		);
	}
	return yes.includes(value);
}

/** @param {string} set @param {string} missing */
const halfSupabase = (set, missing) =>
	new StartError(`${set} is set but ${missing} is not: Supabase needs both.`);

/** @param {NodeJS.ProcessEnv} env @returns {Backend} */
export function readBackend(env) {
	const url = given(env, 'PUBLIC_SUPABASE_URL');
	const key = given(env, 'PUBLIC_SUPABASE_PUBLISHABLE_KEY');
	const database = given(env, 'DATABASE_URL');
	if (url && !key) throw halfSupabase('PUBLIC_SUPABASE_URL', 'PUBLIC_SUPABASE_PUBLISHABLE_KEY');
	if (key && !url) throw halfSupabase('PUBLIC_SUPABASE_PUBLISHABLE_KEY', 'PUBLIC_SUPABASE_URL');
	if (url && !/^https?:\/\//.test(url)) {
		throw new StartError('PUBLIC_SUPABASE_URL must begin with https:// (or http://).');
	}
	if (url && database) {
		throw new StartError(
			'DATABASE_URL and PUBLIC_SUPABASE_URL are both set: choose one database and remove the other.'
		);
	}
	if (database && !/^postgres(ql)?:\/\//.test(database)) {
		throw new StartError('DATABASE_URL must begin with postgres:// or postgresql://.');
	}
	if (url) return 'supabase';
	return database ? 'postgres' : 'embedded';
}

/** Absolute path of the data folder. @param {NodeJS.ProcessEnv} env */
export function dataFolder(env) {
	const value = given(env, 'BYTORGET_DATA');
	return value ? path.resolve(value) : path.join(root, '.data');
}

/**
 * Reads what the server needs to know before it can start; what only the application uses is
 * checked by the application.
 * @param {NodeJS.ProcessEnv} env
 * @param {{ demoByDefault?: boolean }} [options]
 * @throws {StartError} one sentence for a bad or contradictory value
 */
export function readEnvironment(env, { demoByDefault = false } = {}) {
	const backend = readBackend(env);
	return {
		backend,
		port: readPort(env),
		host: readHost(env),
		origin: readOrigin(env),
		data: dataFolder(env),
		demo: readDemo(env, backend, demoByDefault)
	};
}

/**
 * The variables to start a server with, every default written out.
 * @param {NodeJS.ProcessEnv} env
 * @param {{ demoByDefault?: boolean }} [options]
 * @throws {StartError}
 */
export function serverEnvironment(env, options) {
	const { port, host, data, demo } = readEnvironment(env, options);
	return {
		...env,
		PORT: String(port),
		HOST: host,
		BYTORGET_DATA: data,
		BYTORGET_DEMO: demo ? '1' : '0'
	};
}

/**
 * The environment without the settings of a server that somebody may really run: what tests and
 * measures must never fill with made-up people or send mail through.
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {NodeJS.ProcessEnv}
 */
export function withoutSettings(env = process.env) {
	return Object.fromEntries(Object.entries(env).filter(([name]) => !settings.test(name)));
}
