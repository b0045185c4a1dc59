/** One language: every key with its pattern, or its patterns where it has variants. */
export type Messages = Map<string, string[]>;

/**
 * Flattens a message file (nested keys become `a.b`; variants are taken together).
 * @param tree the parsed JSON
 */
export function flatten(tree: object, prefix = ''): Messages {
	const found: Messages = new Map();
	for (const [name, value] of Object.entries(tree)) {
		if (!prefix && name === '$schema') continue;
		const key = prefix + name;
		if (typeof value === 'string') found.set(key, [value]);
		else if (Array.isArray(value)) {
			const variants = value as { match?: Record<string, string> }[];
			found.set(
				key,
				variants.flatMap(({ match }) => Object.values(match ?? {}))
			);
		} else {
			for (const [inner, patterns] of flatten(value as object, `${key}.`))
				found.set(inner, patterns);
		}
	}
	return found;
}

/** The names in braces, of all variants together. */
export function placeholders(patterns: string[]): string[] {
	const names = patterns.flatMap((text) => [...text.matchAll(/\{\s*([\w.]+)\s*\}/g)]);
	return [...new Set(names.map((match) => match[1] ?? ''))].sort();
}

/** What two languages disagree about, in words; empty when they agree. */
export function disagreements(a: Messages, b: Messages): string[] {
	const keys = [...new Set([...a.keys(), ...b.keys()])];
	return keys.flatMap((key) => {
		const [left, right] = [a.get(key), b.get(key)];
		if (!left || !right) return [`${key} is in one language only`];
		const [one, other] = [placeholders(left).join(), placeholders(right).join()];
		return one === other ? [] : [`${key} has {${one}} in one language and {${other}} in the other`];
	});
}

/** Keys whose text is missing or blank. */
export const empty = (messages: Messages): string[] =>
	[...messages]
		.filter(([, patterns]) => !patterns.length || patterns.some((text) => !text.trim()))
		.map(([key]) => key);

/** What a source file takes from the messages. */
export type Use = { keys: Set<string>; prefixes: Set<string> };

const importsMessages =
	/import\s+(?:type\s+)?(?:\{[^}]*\bm\b[^}]*\}|\*\s+as\s+m)\s+from\s+['"][^'"]*(?:messages|paraglide)[^'"]*['"]/;

/**
 * Finds `m.key`, `m['key']` and, where the end of a key is computed, the beginning of it
 * (``m[`state_${x}`]``).
 * @param source a whole .ts or .svelte file
 */
export function uses(source: string): Use {
	const use: Use = { keys: new Set(), prefixes: new Set() };
	if (!importsMessages.test(source)) return use;
	for (const match of source.matchAll(/\bm\.([A-Za-z_$][\w$]*)/g)) use.keys.add(match[1] ?? '');
	for (const match of source.matchAll(/\bm\[\s*(['"])([^'"]+)\1/g)) use.keys.add(match[2] ?? '');
	for (const match of source.matchAll(/\bm\[\s*`([^`$]*)(\$\{)?/g)) {
		(match[2] ? use.prefixes : use.keys).add(match[1] ?? '');
	}
	return use;
}
