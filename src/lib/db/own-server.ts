import { normalise } from '#lib/db/errors.ts';
import type { AppError } from '#lib/domain/errors.ts';

/** What our own server refused, as an error. */
export async function refusal(answer: Response): Promise<AppError> {
	const body = (await answer.json().catch(() => ({}))) as { message?: string; details?: string };
	return normalise(body, answer.status);
}
