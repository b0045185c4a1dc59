/** What a browser keeps of who is signed in, for the tests of one file. */
const stored = new Map<string, string>();

export const signIn = (id: string): void =>
	void stored.set('bytorget-session', JSON.stringify({ user: { id } }));
export const signOut = (): void => void stored.delete('bytorget-session');
/** Stands in for `localStorage`. */
export const keeping = {
	getItem: (key: string): string | null => stored.get(key) ?? null,
	setItem: (key: string, value: string): void => void stored.set(key, value),
	removeItem: (key: string): void => void stored.delete(key),
	clear: (): void => stored.clear()
};
