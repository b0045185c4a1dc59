import { inject } from 'vitest';
import type { Call } from './http.ts';

async function control<T>(ask: object): Promise<T> {
	const answer = await fetch(inject('control'), {
		method: 'POST',
		headers: { 'x-control': inject('controlToken') },
		body: JSON.stringify(ask)
	});
	const { value, error } = (await answer.json()) as { value: T; error?: string };
	if (error) throw new Error(error);
	return value;
}

function literal(value: unknown): string {
	if (value === null || value === undefined) return 'null';
	if (typeof value === 'number' || typeof value === 'boolean') return String(value);
	if (typeof value === 'object') return `${literal(JSON.stringify(value))}::jsonb`;
	return `'${String(value).replaceAll("'", "''")}'`;
}

export type Row = Record<string, unknown>;

/**
 * Looks, or arranges, with all rights: never used to do what a person would do.
 * Values become literals; objects become jsonb.
 */
export function witness<T = Row>(parts: TemplateStringsArray, ...values: unknown[]): Promise<T[]> {
	const sql = parts.reduce((text, part, i) => text + literal(values[i - 1]) + part);
	return control<T[]>({ sql });
}

/** The one value of the one row that a statement answers. */
export async function one<T = unknown>(
	parts: TemplateStringsArray,
	...values: unknown[]
): Promise<T> {
	const [row] = await witness<Record<string, T>>(parts, ...values);
	return Object.values(row ?? {})[0] as T;
}

/** SQL made by the test itself. */
export const witnessText = <T = Row>(sql: string): Promise<T[]> => control<T[]>({ sql });

/** The latest one-time code sent to an address. */
export const codeFor = (email: string): Promise<string | null> => control({ code: email });

/** Calls the API from within the server, all in one moment, as pages made on the server do. @returns bodies */
export const callAtOnce = (calls: Call[]): Promise<unknown[]> => control({ calls });

/** From now on nobody but `owner` (a resident's id) may be answered this text. */
export const plantCanary = (text: string, owner: string): Promise<void> =>
	control({ canary: { text, owner } });

/** Every answer of the run so far that held a canary it should not. */
export const leaks = (): Promise<string[]> => control({ leaks: true });
