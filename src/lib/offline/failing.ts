import { AppError } from '#lib/domain/errors.ts';

const PATIENT_MS = 15_000;
/** What browsers and Dexie call a full device. */
const FULL = /quota/i;

type Thrown = { name?: unknown; message?: unknown; inner?: unknown; cause?: unknown };

function isFull(thrown: unknown, depth = 0): boolean {
	if (typeof thrown !== 'object' || thrown === null || depth > 4) return false;
	const { name, message, inner, cause } = thrown as Thrown;
	return FULL.test(`${name} ${message}`) || isFull(inner, depth + 1) || isFull(cause, depth + 1);
}

/**
 * What goes wrong with this device's store, as a tagged error.
 * @returns `phone_full` when there is no room, else `phone_closed`
 */
export function storeError(thrown: unknown): AppError {
	if (thrown instanceof AppError) return thrown;
	return new AppError(isFull(thrown) ? 'phone_full' : 'phone_closed', {}, { cause: thrown });
}

/** Waits for the store, but not for ever: a browser may never answer. @throws AppError */
export async function patiently<Result>(
	work: PromiseLike<Result>,
	milliseconds = PATIENT_MS
): Promise<Result> {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const over = new Promise<never>((_, failed) => {
		timer = setTimeout(() => failed(new AppError('phone_closed', { why: 'late' })), milliseconds);
	});
	try {
		return await Promise.race([work, over]);
	} catch (thrown) {
		throw storeError(thrown);
	} finally {
		clearTimeout(timer);
	}
}
