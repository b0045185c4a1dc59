import type { Hands, Refusal } from './hands.ts';

/** Cursors that no answer gave. */
export const pullRefusals = ({ here, nils, id }: Hands): Refusal[] => {
	const pulls = async (change: object) => {
		const { error } = await nils.db.rpc('pull', { village_id: here.id, ...change });
		if (error?.message !== 'bad_input') return error?.message ?? 'ok';
		return String((JSON.parse(error.details) as { why: string }).why);
	};
	return [
		['pull_head', 'not_a_cursor', () => pulls({ since: 'x' })],
		['pull_head', 'not_a_number', () => pulls({ after_xid: 'x', after_id: id() })],
		['pull_head', 'not_a_pair', () => pulls({ after_xid: '5' })],
		['pull_head', 'village_gone', () => pulls({ village_id: id() })]
	];
};
