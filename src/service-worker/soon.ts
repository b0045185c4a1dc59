const MS = 3_000;

/** The promise, unless it takes longer than `ms`. @throws DOMException TimeoutError */
export function soon<Result>(promise: Promise<Result>, ms = MS): Promise<Result> {
	return new Promise((resolve, reject) => {
		const timer = setTimeout(() => reject(new DOMException('too slow', 'TimeoutError')), ms);
		promise.then(resolve, reject).finally(() => clearTimeout(timer));
	});
}
