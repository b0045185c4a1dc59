import { readdirSync, readFileSync } from 'node:fs';

const folder = 'messages';

type Plural = { match: Record<string, string> };

/** The interface's words in one language, by key, as the translators wrote them (those with a number by it). */
export function messagesIn(
	language: 'sv' | 'en'
): (key: string, facts?: Record<string, string | number>) => string {
	const files = readdirSync(folder).filter((name) => name.endsWith(`.${language}.json`));
	const all = Object.assign(
		{},
		...files.map((name) => JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')) as object)
	) as Record<string, unknown>;
	return (key, facts = {}) => {
		const found = all[key];
		const few = Object.values(facts).includes(1) ? 'p=one' : 'p=other';
		const text = Array.isArray(found) ? (found[0] as Plural).match[few] : found;
		if (typeof text !== 'string') throw new Error(`no message ${key} in ${language}`);
		return text.replace(/\{(\w+)\}/g, (_, name: string) => String(facts[name] ?? ''));
	};
}
