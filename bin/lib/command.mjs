/** A mistake the person at the keyboard can mend: shown as one sentence, without a stack. */
export class StartError extends Error {
	name = 'StartError';
}

/**
 * Prints why a command failed and returns its exit code.
 * @param {unknown} error a StartError is one sentence; anything else comes with its stack
 * @returns {1}
 */
export function report(error) {
	const sentence = sentenceOf(error);
	if (sentence) console.error(sentence);
	else console.error('Bytorget met an error it did not expect:\n', error);
	return 1;
}

/** @param {unknown} error */
function sentenceOf(error) {
	if (!(error instanceof Error)) return undefined;
	if (['StartError', 'EnvironmentError'].includes(error.name)) return error.message;
	return undefined;
}

/**
 * Runs a command's main function; its number is the exit code.
 * @param {() => Promise<number | void>} action
 */
export function command(action) {
	Promise.resolve()
		.then(action)
		.catch(report)
		.then((code) => {
			process.exitCode = code || process.exitCode || 0;
		});
}
