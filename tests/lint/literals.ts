import { parse } from 'svelte/compiler';

/** A word written in a component, where a message belongs. */
export type Literal = { line: number; text: string };

type Node = { type: string; start: number; [key: string]: unknown };

const spoken = new Set([
	...['alt', 'title', 'placeholder', 'label', 'content', 'description', 'heading', 'summary'],
	...['caption', 'legend', 'hint', 'text', 'message', 'error', 'subtitle', 'note', 'suffix'],
	...[
		'aria-label',
		'aria-description',
		'aria-roledescription',
		'aria-valuetext',
		'aria-placeholder'
	]
]);
/** `<meta>` is for machines, save these. */
const spokenMeta =
	/^(description|author|application-name|apple-mobile-web-app-title|og:title|og:description|og:site_name|og:image:alt)$/;
/** The name of the thing itself is the same in every language. */
const names = new Set(['Bytorget']);

const isNode = (value: unknown): value is Node =>
	typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

const hasLetters = (text: string): boolean => /\p{L}/u.test(text) && !names.has(text.trim());

/** The strings an expression can become: itself, or a branch of it. */
function strings(node: unknown): { start: number; text: string }[] {
	if (!isNode(node)) return [];
	if (node.type === 'Literal' && typeof node.value === 'string')
		return [{ start: node.start, text: node.value }];
	if (node.type === 'TemplateLiteral')
		return (node.quasis as Node[]).map(({ start, value }) => ({
			start,
			text: (value as { cooked: string }).cooked
		}));
	const branches: Record<string, string[]> = {
		ConditionalExpression: ['consequent', 'alternate'],
		LogicalExpression: ['left', 'right'],
		BinaryExpression: node.operator === '+' ? ['left', 'right'] : [],
		TSAsExpression: ['expression']
	};
	return (branches[node.type] ?? []).flatMap((name) => strings(node[name]));
}

/** What an attribute's value says: its plain text and the strings in its expressions. */
function valueOf(attribute: Node): { start: number; text: string }[] {
	const { value } = attribute;
	return [value].flat().flatMap((part) => {
		if (!isNode(part)) return [];
		if (part.type === 'Text') return [{ start: part.start, text: String(part.data) }];
		return part.type === 'ExpressionTag' ? strings(part.expression) : [];
	});
}

/** @returns whether an attribute is read out or shown, rather than meant for machines */
function isSpoken(element: Node, attribute: Node): boolean {
	const name = String(attribute.name);
	const plain = (wanted: string): string => {
		const found = (element.attributes as Node[]).find((other) => other.name === wanted);
		return found
			? valueOf(found)
					.map(({ text }) => text)
					.join('')
			: '';
	};
	if (element.name === 'meta') {
		return name === 'content' && spokenMeta.test(plain('name') || plain('property'));
	}
	if (element.name === 'input' && name === 'value') {
		return /^(submit|button|reset)$/.test(plain('type'));
	}
	return spoken.has(name);
}

/**
 * Finds the words written straight into a component's markup.
 * @param source a whole .svelte file
 */
export function literals(source: string): Literal[] {
	const found: Literal[] = [];
	const add = ({ start, text }: { start: number; text: string }): void => {
		if (!hasLetters(text)) return;
		found.push({ line: source.slice(0, start).split('\n').length, text: text.trim() });
	};
	const visit = (value: unknown): void => {
		if (Array.isArray(value)) return value.forEach(visit);
		if (!isNode(value)) return;
		if (value.type === 'RegularElement' && /^(style|script)$/.test(String(value.name))) return;
		if (value.type === 'Text') return add({ start: value.start, text: String(value.data) });
		if (value.type === 'ExpressionTag') return strings(value.expression).forEach(add);
		if (Array.isArray(value.attributes)) {
			for (const attribute of value.attributes as Node[]) {
				if (attribute.type === 'Attribute' && isSpoken(value, attribute))
					valueOf(attribute).forEach(add);
			}
		}
		for (const key of ['fragment', 'consequent', 'alternate', 'body', 'fallback'])
			visit(isNode(value[key]) ? value[key] : undefined);
		for (const key of ['pending', 'then', 'catch']) visit(value[key]);
		if (value.type === 'Fragment') visit(value.nodes);
	};
	visit(parse(source, { modern: true }).fragment);
	return found;
}
