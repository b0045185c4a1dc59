import { log } from '#lib/server/log.ts';

type DatabaseError = { code?: unknown; query?: unknown; message?: unknown };

/**
 * Supabase Lite prints every database error with the statement's parameters, which hold what people
 * wrote. Expected refusals are dropped; of the rest only the code and message stay.
 */
export function quietDatabaseErrors(): void {
	const original = console.error.bind(console);
	console.error = (...parts: unknown[]) => {
		const found = parts.find(
			(part): part is DatabaseError => typeof part === 'object' && part !== null && 'query' in part
		);
		if (!found) return original(...parts);
		const code = String(found.code);
		if (!/^(PT4|42501|PGRST)/.test(code)) log(`database error ${code}: ${String(found.message)}`);
	};
}
