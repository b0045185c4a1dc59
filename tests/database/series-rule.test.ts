import { expect, test } from 'vitest';
import { AppError } from '#lib/domain/errors.ts';
import { datesOf } from '#lib/domain/series.ts';
import { parseRule } from '#lib/domain/series-rule.ts';
import { witnessText } from './lib/witness.ts';

const rules = [
	'FREQ=DAILY;COUNT=5',
	'FREQ=DAILY;INTERVAL=3;COUNT=104',
	'FREQ=WEEKLY;BYDAY=TU,TH;COUNT=9',
	'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,SU;UNTIL=20270601',
	'FREQ=MONTHLY;BYDAY=1TU;COUNT=14',
	'FREQ=MONTHLY;BYDAY=-1FR;COUNT=14',
	'FREQ=MONTHLY;BYDAY=5SA;COUNT=6',
	'FREQ=MONTHLY;BYDAY=-5SU;COUNT=6',
	'FREQ=MONTHLY;COUNT=12',
	'FREQ=MONTHLY;INTERVAL=2;UNTIL=20281231',
	'FREQ=WEEKLY;INTERVAL=99;COUNT=104',
	'FREQ=WEEKLY;COUNT=104',
	'FREQ=DAILY;COUNT=105',
	'FREQ=DAILY;COUNT=5000',
	'FREQ=DAILY;UNTIL=99991231',
	'FREQ=WEEKLY;UNTIL=20200101',
	'FREQ=WEEKLY',
	'FREQ=WEEKLY;COUNT=2;UNTIL=20270101',
	'FREQ=SECONDLY;COUNT=3',
	'FREQ=DAILY;BYDAY=MO;COUNT=3',
	'FREQ=WEEKLY;BYDAY=MO,MO;COUNT=3',
	'FREQ=WEEKLY;COUNT=2;COUNT=3',
	'FREQ=WEEKLY;UNTIL=20270230',
	'FREQ=WEEKLY;BYMONTH=1;COUNT=3',
	'FREQ=MONTHLY;BYDAY=6TU;COUNT=2',
	'FREQ=MONTHLY;BYDAY=TU;COUNT=2',
	'COUNT=2;FREQ=WEEKLY',
	'FREQ=WEEKLY;INTERVAL=0;COUNT=2',
	'FREQ=WEEKLY;COUNT=99999999999',
	'FREQ=WEEKLY;BYDAY=1TU;COUNT=2',
	`FREQ=DAILY;COUNT=${'9'.repeat(180)}`,
	''
];
test.each(rules)('the dates of %s are those that the phone says', async (rule) => {
	for (const first of ['2026-11-30', '2027-01-31', '2028-02-29']) {
		const said = await witnessText<{ days: string[] }>(
			`select array_agg(d::text) as days from private.series_days('${rule}', '${first}') d`
		).then(
			([row]) => row?.days,
			(error: Error) => error.message
		);
		const known = parseRule(rule);
		const ours = known ? datesOf(known, first) : 'bad_input';
		expect([first, said]).toEqual([first, ours instanceof AppError ? 'bad_input' : ours]);
	}
});
