import { readdirSync, readFileSync } from 'node:fs';

const folder = 'messages';

/** The interface's words in one language, by key, as the translators wrote them (plurals left out). */
export function messagesIn(
	language: 'sv' | 'en'
): (key: string, facts?: Record<string, string | number>) => string {
	const files = readdirSync(folder).filter((name) => name.endsWith(`.${language}.json`));
	const all = Object.assign(
		{},
		...files.map((name) => JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')) as object)
	) as Record<string, unknown>;
	return (key, facts = {}) => {
		const text = all[key];
		if (typeof text !== 'string') throw new Error(`no message ${key} in ${language}`);
		return text.replace(/\{(\w+)\}/g, (_, name: string) => String(facts[name] ?? ''));
	};
}
