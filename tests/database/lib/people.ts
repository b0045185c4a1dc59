import { createClient } from '@supabase/supabase-js';
import { inject } from 'vitest';
import type { Db } from '#lib/db/client.ts';
import type { CommandName } from '#lib/domain/commands.ts';
import { codeFor } from './witness.ts';

export type Person = { name: string; id: string; email: string; token: string; db: Db };

/** A new client; everyone calls from an address of their own, as from homes of their own. */
export function client(address: string, token?: string): Db {
	const headers = {
		'x-test-address': address,
		...(token && { authorization: `Bearer ${token}` })
	};
	return createClient(inject('url'), inject('key'), {
		auth: { persistSession: false, autoRefreshToken: false, detectSessionInUrl: false },
		global: { headers }
	}) as Db;
}

/** A visitor with nothing but the publishable key. */
export const anon = (): Db => client('visitor');

const addressOf = (name: string) =>
	`${name.toLowerCase()}-${crypto.randomUUID().slice(0, 13)}@people.example`;

/** Somebody new, signed up as everybody is: with a code from a mail. */
export async function person(name: string, email = addressOf(name)): Promise<Person> {
	const db = client(email);
	const asked = await db.auth.signInWithOtp({ email, options: { shouldCreateUser: true } });
	if (asked.error) throw asked.error;
	const token = (await codeFor(email)) ?? '';
	const { data, error } = await db.auth.verifyOtp({ email, token, type: 'magiclink' });
	if (error || !data.session || !data.user) throw error ?? new Error('no session');
	const bearer = data.session.access_token;
	return { name, email, id: data.user.id, token: bearer, db: client(email, bearer) };
}

export type Answer = {
	data: Record<string, unknown> | null;
	status: number;
	/** `ok`, or the refusal's word. */
	said: string;
	code: string;
	facts: Record<string, unknown>;
};

function factsOf(details: string | null | undefined): Record<string, unknown> {
	try {
		return JSON.parse(details ?? '{}') as Record<string, unknown>;
	} catch {
		return {};
	}
}

/** Sends one command as a person (or as a visitor), with a new id unless one is given. */
export async function command(
	who: { db: Db },
	name: CommandName,
	body: object,
	id: string = crypto.randomUUID()
): Promise<Answer> {
	const { data, error, status } = await who.db.rpc(name, { command_id: id, body: body as never });
	return {
		data: data as Answer['data'],
		status,
		said: error ? error.message : 'ok',
		code: error?.code ?? '',
		facts: factsOf(error?.details)
	};
}

/** As `command`, where it must succeed. */
export async function does(
	who: { db: Db },
	name: CommandName,
	body: object
): Promise<Record<string, unknown>> {
	const answer = await command(who, name, body);
	if (answer.said !== 'ok' || !answer.data) {
		throw new Error(`${name}: ${answer.status} ${answer.said} ${JSON.stringify(answer.facts)}`);
	}
	return answer.data;
}

/** A request with nothing in between, as a person or a visitor. */
export function raw(path: string, init: RequestInit = {}, who?: Person): Promise<Response> {
	return fetch(inject('url') + path, {
		...init,
		headers: {
			apikey: inject('key'),
			'content-type': 'application/json',
			'x-test-address': who?.email ?? 'visitor',
			...(who && { authorization: `Bearer ${who.token}` }),
			...(init.headers as Record<string, string>)
		}
	});
}
