import { parentPort, workerData } from 'node:worker_threads';
import { CalendarError } from '#lib/server/calendar-errors.ts';
import { eventsOf, type Wanted } from '#lib/server/calendar-events.ts';

const { text, wanted } = workerData as { text: string; wanted: Wanted };
try {
	parentPort?.postMessage(eventsOf(text, wanted));
} catch (thrown) {
	parentPort?.postMessage({
		fault: thrown instanceof CalendarError ? thrown.tag : 'not_a_calendar'
	});
}
