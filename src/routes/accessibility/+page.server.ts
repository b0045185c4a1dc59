import { fail } from '@sveltejs/kit';
import { backend } from '#lib/server/backend.ts';
import { takeFeedback } from '#lib/server/feedback.ts';
import type { Actions } from './$types';

export const actions: Actions = {
	default: async ({ request, getClientAddress }) => {
		const form = await request.formData();
		const input = { text: form.get('text') ?? '', reply: form.get('reply') ?? '' };
		const outcome = await takeFeedback((await backend()).environment, input, getClientAddress());
		if (outcome === 'kept') return { outcome };
		return fail(outcome === 'slow' ? 429 : 422, {
			outcome,
			text: String(input.text),
			reply: String(input.reply)
		});
	}
};
