import { foldedWords } from '#lib/domain/fold.ts';
import { Grade, grader } from '#lib/domain/word-match.ts';

/** What is searched in: `category` holds the category's names, in as many languages as are wanted. */
export type TextDoc = { id: string; title: string; category?: string; body: string };

/**
 * A document found. Rank, by its weakest word: 0 a whole word of the title, 1 the start of one, 2 inside one,
 * 3 in the category, 4 in the body, 5 forgiven (inflection or a slip) in the title, 6 forgiven elsewhere.
 */
export type Hit = { id: string; rank: number };

const IN_TITLE = 1;
const IN_CATEGORY = 2;
const IN_BODY = 4;
const NOWHERE = 7;

function rankOf(grade: Grade, fields: number): number {
	const inTitle = (fields & IN_TITLE) !== 0;
	if (grade <= Grade.inside) return inTitle ? grade : fields & IN_CATEGORY ? 3 : 4;
	if (grade === Grade.forgiven) return inTitle ? 5 : 6;
	return grade === Grade.titleOnly && inTitle ? 5 : NOWHERE;
}

/** Full-text search in memory that forgives typing and inflection. */
export class TextIndex {
	/** By word: the documents' places, each with the fields the word stands in (place * 8 + fields). */
	readonly #places = new Map<string, number[]>();
	readonly #ids: (string | undefined)[] = [];
	readonly #docs = new Map<string, { place: number; words: Map<string, number> }>();
	readonly #free: number[] = [];

	/** Adds a document, in place of the one with the same id. */
	add(doc: TextDoc): void {
		this.remove(doc.id);
		const words = new Map<string, number>();
		const read = (text: string, field: number) => {
			for (const word of foldedWords(text)) words.set(word, (words.get(word) ?? 0) | field);
		};
		read(doc.title, IN_TITLE);
		read(doc.category ?? '', IN_CATEGORY);
		read(doc.body, IN_BODY);
		const place = this.#free.pop() ?? this.#ids.length;
		this.#ids[place] = doc.id;
		this.#docs.set(doc.id, { place, words });
		for (const [word, fields] of words) {
			const places = this.#places.get(word);
			if (places) places.push(place * 8 + fields);
			else this.#places.set(word, [place * 8 + fields]);
		}
	}

	/** Forgets a document. */
	remove(id: string): void {
		const doc = this.#docs.get(id);
		if (!doc) return;
		for (const [word, fields] of doc.words) {
			const places = this.#places.get(word) ?? [];
			places.splice(places.indexOf(doc.place * 8 + fields), 1);
			if (places.length === 0) this.#places.delete(word);
		}
		this.#docs.delete(id);
		this.#ids[doc.place] = undefined;
		this.#free.push(doc.place);
	}

	/**
	 * Documents that answer every word, best first; all of them, with rank 0, when nothing was typed, and none
	 * when only marks were.
	 */
	search(words: string): Hit[] {
		const typed = new Set(foldedWords(words));
		if (typed.size === 0 && words.trim() !== '') return [];
		const ranks = new Uint8Array(this.#ids.length);
		for (const word of typed) this.#narrow(ranks, word);
		const hits: Hit[] = [];
		for (const [place, id] of this.#ids.entries()) {
			const rank = ranks[place] ?? NOWHERE;
			if (id !== undefined && rank < NOWHERE) hits.push({ id, rank });
		}
		return hits.sort((a, b) => a.rank - b.rank);
	}

	/** Lowers every document to its rank for one more word. */
	#narrow(ranks: Uint8Array, typed: string): void {
		const best = new Uint8Array(ranks.length).fill(NOWHERE);
		const grade = grader(typed);
		for (const [word, places] of this.#places) {
			const how = grade(word);
			if (how === Grade.none) continue;
			for (const packed of places) {
				const rank = rankOf(how, packed & 7);
				const place = packed >>> 3;
				if (rank < (best[place] ?? 0)) best[place] = rank;
			}
		}
		for (const [place, rank] of best.entries()) if (rank > (ranks[place] ?? 0)) ranks[place] = rank;
	}
}

/** An index of documents. */
export function createIndex(docs: Iterable<TextDoc>): TextIndex {
	const index = new TextIndex();
	for (const doc of docs) index.add(doc);
	return index;
}
