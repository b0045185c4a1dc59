import postgres from 'postgres';

/** A database of our own on the test server. @returns its address, and what removes it */
export async function freshDatabase(): Promise<{ url: string; drop(): Promise<void> }> {
	const server = process.env.BYTORGET_TEST_DATABASE_URL;
	if (!server) throw new Error('BYTORGET_TEST_DATABASE_URL names no PostgreSQL to test on.');
	const name = `bytorget_test_${crypto.randomUUID().replaceAll('-', '').slice(0, 12)}`;
	const admin = postgres(server, { max: 1, onnotice: () => undefined });
	await admin.unsafe(`create database ${name}`);
	const url = new URL(server);
	url.pathname = `/${name}`;
	return {
		url: url.href,
		drop: async () => {
			await admin.unsafe(`drop database if exists ${name} with (force)`);
			await admin.end();
		}
	};
}
