import type { Db } from '#lib/db/client.ts';
import { normalise } from '#lib/db/errors.ts';
import { AppError } from '#lib/domain/errors.ts';

/** The header with which our own server knows who asks. @throws AppError `sign_in_first` */
export async function bearer(db: Db): Promise<string> {
	const { data } = await db.auth.getSession();
	if (!data.session) throw new AppError('sign_in_first');
	return `Bearer ${data.session.access_token}`;
}

/** What our own server refused, as an error. */
export async function refusal(answer: Response): Promise<AppError> {
	const body = (await answer.json().catch(() => ({}))) as { message?: string; details?: string };
	return normalise(body, answer.status);
}
