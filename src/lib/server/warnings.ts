import process from 'node:process';

/**
 * Supabase Lite replaces Node's `emitWarning` by one that takes only text, and throws inside Node when
 * Node warns with an Error. This hands it text.
 */
export function mendWarnings(): void {
	const emit = process.emitWarning.bind(process) as (warning: string, type?: string) => void;
	process.emitWarning = ((warning: string | Error, ...rest: unknown[]) => {
		if (typeof warning === 'string') return (emit as (...all: unknown[]) => void)(warning, ...rest);
		emit(warning.message, warning.name);
	}) as typeof process.emitWarning;
}
