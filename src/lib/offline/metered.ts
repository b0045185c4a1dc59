/** More than this is asked about before it is fetched over a phone's own connection. */
const ASKED_FROM = 1_000_000;
type Connection = { saveData?: boolean; type?: string };

/** Whether a file is to be asked about first: always where data is saved, a large one where it is counted. */
export function isMetered(bytes: number): boolean {
	const { connection } = globalThis.navigator as { connection?: Connection };
	if (connection?.saveData) return true;
	return connection?.type === 'cellular' && bytes > ASKED_FROM;
}
