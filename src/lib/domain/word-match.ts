import { LONGEST, nearlyHolds, nearlySame } from '#lib/domain/one-typo.ts';
import { stem } from '#lib/domain/stem.ts';

/** How a word of a listing answers a word that was typed, best first. */
export const Grade = { whole: 0, start: 1, inside: 2, forgiven: 3, titleOnly: 4, none: 5 } as const;
export type Grade = (typeof Grade)[keyof typeof Grade];

type Test = (word: string) => boolean;
const never: Test = () => false;

/** Slips are forgiven in words of letters: inside longer words from six letters, of the whole word below. */
function slipsOf(forms: string[]): { anywhere: Test; titleOnly: Test } {
	const long = forms.filter((form) => form.length >= 6 && form.length <= LONGEST).at(-1);
	const five = forms.filter((form) => form.length === 5);
	const four = forms.filter((form) => form.length === 4);
	const inside = long === undefined ? never : nearlyHolds(long);
	return {
		anywhere: (word) => inside(word) || five.some((form) => nearlySame(form, word)),
		titleOnly: (word) => four.some((form) => nearlySame(form, word))
	};
}

/**
 * How words answer what was typed.
 * @param typed a folded word
 */
export function grader(typed: string): (word: string) => Grade {
	const base = stem(typed);
	const forms = [...new Set([typed, base])];
	const slips = slipsOf(/\d/.test(typed) ? [] : forms);
	const holdsBase: Test =
		base.length > 3
			? (word) => word.includes(base)
			: (word) => word.startsWith(base) || word.endsWith(base);
	return (word) => {
		const at = word.indexOf(typed);
		if (at === 0) return word.length === typed.length ? Grade.whole : Grade.start;
		if (at > 0) return Grade.inside;
		if ((base !== typed && holdsBase(word)) || slips.anywhere(word)) return Grade.forgiven;
		return slips.titleOnly(word) ? Grade.titleOnly : Grade.none;
	};
}
