// A PostgreSQL that writes to disk as a real one does, with our migrations, for measuring.
import postgres from 'postgres';
import { pushedDatabase } from '../lib/supabase-cli.mjs';

/**
 * @returns {Promise<{ url: string, sql: import('postgres').Sql, stop: () => Promise<void> }>}
 */
export async function benchDatabase() {
	const server = await pushedDatabase({ durable: true });
	const sql = postgres(server.url, { max: 1, onnotice() {} });
	return {
		url: server.url,
		sql,
		async stop() {
			await sql.end();
			await server.stop();
		}
	};
}

/** The value below which a share of the sorted numbers lies. @param {number[]} sorted @param {number} share */
export function percentile(sorted, share) {
	return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}
