import { AppError, tags, type Tag } from '#lib/domain/errors.ts';

type Failure = {
	code?: string | null;
	message?: string;
	details?: string | null;
	status?: number;
	name?: string;
};

function facts(details: string | null | undefined): Record<string, unknown> {
	try {
		const parsed: unknown = JSON.parse(details ?? '{}');
		return typeof parsed === 'object' && parsed !== null ? (parsed as Record<string, unknown>) : {};
	} catch {
		return {};
	}
}

/** What supabase-js or fetch reports, as one of our tagged errors. The only place that knows both. */
export function normalise(failure: Failure, status = failure.status ?? 0): AppError {
	const message = failure.message ?? '';
	const known = tags.find((tag) => tag === message) as Tag | undefined;
	if (known) return new AppError(known, facts(failure.details));
	if (status === 0 || /fetch|network|load failed|timeout/i.test(message))
		return new AppError('offline', {}, { cause: failure });
	if (status === 429 || failure.code === 'over_email_send_rate_limit')
		return new AppError('slow_down', {}, { cause: failure });
	if (status === 401 || failure.code === 'PGRST301')
		return new AppError('sign_in_first', {}, { cause: failure });
	if (failure.code === '42501') return new AppError('join_first', {}, { cause: failure });
	if (status === 413) return new AppError('bad_input', { why: 'too_long' }, { cause: failure });
	return new AppError('server', {}, { cause: failure });
}

type Answer<T> = { data: T | null; error: Failure | null; status: number };

/** The data of an answer. @throws AppError */
export function dataOf<T>(answer: Answer<T>): T {
	if (answer.error) throw normalise(answer.error, answer.status);
	return answer.data as T;
}
