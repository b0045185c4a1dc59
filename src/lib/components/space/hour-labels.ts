import { askedWords, dayWords } from '#lib/i18n/asked-words.ts';
import { m } from '#lib/i18n/messages.ts';
import type { TimeViewLabels } from '#lib/ui/TimeView.svelte';

/** The words of a calendar by the hour. @param waiting is something not sent yet? */
export const hourLabels = (waiting: boolean): TimeViewLabels => ({
	views: m.book_view(),
	day: m.book_view_day(),
	weekView: m.book_view_week(),
	month: m.book_view_month(),
	previousDay: m.book_day_previous(),
	nextDay: m.book_day_next(),
	previousWeek: m.book_week_previous(),
	nextWeek: m.book_week_next(),
	previousMonth: m.request_month_previous(),
	nextMonth: m.request_month_next(),
	today: m.book_today(),
	week: m.book_week(),
	states: {
		free: m.book_state_free(),
		taken: m.book_state_taken(),
		asked: m.book_state_asked(),
		closed: m.book_state_closed(),
		...(waiting && { waiting: m.outbox_mark_day() })
	},
	from: m.book_from(),
	until: m.book_until(),
	selectedFrom: m.book_selected_from(),
	selectedTo: m.book_selected_to(),
	selected: m.book_selected(),
	pick: m.book_pick(),
	started: ({ day, time }) => m.book_started({ day: dayWords(day), time }),
	chosen: (range) => m.book_chosen({ when: askedWords(range) }),
	clear: m.book_clear(),
	onward: (day) => m.book_onward({ day: dayWords(day) }),
	noneFree: m.book_none_free(),
	unknown: m.book_unknown()
});
