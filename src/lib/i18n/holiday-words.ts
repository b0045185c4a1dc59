import type { HolidayKey } from '#lib/domain/holidays.ts';
import { m } from '#lib/i18n/messages.ts';

const names: Record<HolidayKey, () => string> = {
	new_year: m.holiday_new_year,
	epiphany: m.holiday_epiphany,
	maundy_thursday: m.holiday_maundy_thursday,
	good_friday: m.holiday_good_friday,
	easter_day: m.holiday_easter_day,
	easter_monday: m.holiday_easter_monday,
	may_day: m.holiday_may_day,
	ascension: m.holiday_ascension,
	whit_sunday: m.holiday_whit_sunday,
	whit_monday: m.holiday_whit_monday,
	national_day_se: m.holiday_national_day_se,
	constitution_day_no: m.holiday_constitution_day_no,
	independence_day_fi: m.holiday_independence_day_fi,
	midsummer_eve: m.holiday_midsummer_eve,
	midsummer_day: m.holiday_midsummer_day,
	all_saints: m.holiday_all_saints,
	christmas_eve: m.holiday_christmas_eve,
	christmas_day: m.holiday_christmas_day,
	boxing_day: m.holiday_boxing_day,
	new_years_eve: m.holiday_new_years_eve
};

/** The name of a holiday: "Midsommarafton". */
export function holidayName(key: HolidayKey): string {
	return names[key]();
}
