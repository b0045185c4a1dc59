import { Worker } from 'node:worker_threads';
import { CalendarError } from '#lib/server/calendar-errors.ts';
import type { Outside, Wanted } from '#lib/server/calendar-events.ts';
import code from '#lib/server/calendar-worker.ts?alone';

const MS_MOST = 5000;
const MB_MOST = 160;

type Fault = { fault: CalendarError['tag'] };

/**
 * Reads a calendar in a thread of its own, for a rule of a hundred letters can ask for a million days, or for a day that
 * never comes: the server goes on meanwhile, and ends what takes too long or too much memory.
 * @throws CalendarError `not_a_calendar`, `too_many_events` (also what took too long), `too_large`
 */
export async function readCalendar(text: string, wanted: Wanted, ms = MS_MOST): Promise<Outside> {
	const thread = new Worker(new URL(`data:text/javascript,${encodeURIComponent(code)}`), {
		workerData: { text, wanted },
		resourceLimits: { maxOldGenerationSizeMb: MB_MOST, maxYoungGenerationSizeMb: 32 },
		env: {},
		stdout: true,
		stderr: true
	});
	let timer: NodeJS.Timeout | undefined;
	try {
		const said = await new Promise<Outside | Fault>((resolve, reject) => {
			timer = setTimeout(() => reject(new CalendarError('too_many_events')), ms);
			thread.once('message', resolve);
			thread.once('error', (cause: NodeJS.ErrnoException) => {
				const full = cause.code === 'ERR_WORKER_OUT_OF_MEMORY';
				reject(new CalendarError(full ? 'too_large' : 'not_a_calendar', {}, { cause }));
			});
			thread.once('exit', () => reject(new CalendarError('not_a_calendar')));
		});
		if ('fault' in said) throw new CalendarError(said.fault);
		return said;
	} finally {
		clearTimeout(timer);
		await thread.terminate();
	}
}
