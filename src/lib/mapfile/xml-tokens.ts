import { MapFileError } from '#lib/mapfile/errors.ts';
import { limits } from '#lib/mapfile/limits.ts';

export type Markup = { name: string; open: boolean; close: boolean; attributes: string };

// A `>` may stand inside a quoted value.
const tag = /<(\/?)([\w:.-]+)((?:[^"'<>]|"[^"<]*"|'[^'<]*')*?)(\/?)>/y;
const skipped: [string, string][] = [
	['<!--', '-->'],
	['<?', '?>'],
	['<![CDATA[', ']]>']
];

/**
 * Cuts XML text that comes in pieces into tags. Text between tags, comments and instructions are
 * passed over; no document type is read, so no entity can be made.
 */
export class XmlTokens {
	#text = '';
	/** Whether something begun is not yet whole. */
	get pending(): boolean {
		return this.#text.trim() !== '';
	}

	/** @throws MapFileError entities, html, damaged */
	*push(piece: string): Generator<Markup> {
		const text = this.#text + piece;
		let at = 0;
		for (;;) {
			const start = text.indexOf('<', at);
			if (start < 0) {
				this.#text = '';
				return;
			}
			const end = this.#skip(text, start);
			if (end === undefined) {
				tag.lastIndex = start;
				const found = tag.exec(text);
				if (found) {
					const [, slash, name = '', attributes = '', empty] = found;
					yield { name, open: !slash, close: Boolean(slash || empty), attributes };
					at = tag.lastIndex;
					continue;
				}
			} else if (end > 0) {
				at = end;
				continue;
			}
			this.#text = text.slice(start);
			if (this.#text.length > limits.markup) throw new MapFileError('damaged');
			return;
		}
	}

	/** Where a passage without tags ends; 0 when that is not here yet; undefined when it is a tag. */
	#skip(text: string, start: number): number | undefined {
		if (text[start + 1] !== '!' && text[start + 1] !== '?') return undefined;
		for (const [from, to] of skipped) {
			if (!text.startsWith(from, start)) continue;
			const end = text.indexOf(to, start + from.length);
			return end < 0 ? 0 : end + to.length;
		}
		if (text.length - start < 10) return 0;
		const html = /^<!doctype\s+html/i.test(text.slice(start, start + 20));
		throw new MapFileError(html ? 'html' : 'entities');
	}
}

const attribute = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const five: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The attributes of a tag with their references resolved. @throws MapFileError entities, damaged */
export function attributesOf(text: string): Record<string, string> {
	const found: Record<string, string> = {};
	for (const [, name = '', double, single] of text.matchAll(attribute)) {
		const value = double ?? single ?? '';
		found[name] = value.includes('&') ? resolve(value) : value;
	}
	return found;
}

function resolve(value: string): string {
	return value.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{1,64}));?/gi, (all, ten, hex, name) => {
		if (!all.endsWith(';')) throw new MapFileError('damaged');
		if (name) {
			const known = Object.hasOwn(five, name) ? five[name] : undefined;
			if (!known) throw new MapFileError('entities', { name });
			return known;
		}
		const code = ten ? Number(ten) : parseInt(hex, 16);
		if (code > 0x10ffff) throw new MapFileError('damaged');
		return String.fromCodePoint(code);
	});
}
