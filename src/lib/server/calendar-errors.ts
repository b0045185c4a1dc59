import { TaggedError } from '#lib/domain/tagged-error.ts';

/** What may go wrong with an outside calendar; the database knows the same words. */
type Fault =
	| 'not_reached'
	| 'refused_address'
	| 'too_large'
	| 'too_slow'
	| 'not_a_calendar'
	| 'too_many_events'
	| 'gone'
	| 'unauthorized';

export class CalendarError extends TaggedError<Fault> {
	override name = 'CalendarError';
}
