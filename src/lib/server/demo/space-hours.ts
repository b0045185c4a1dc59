import type { DemoHours } from './types.ts';

const everyDay = [1, 2, 3, 4, 5, 6, 7];
const weekdays = [1, 2, 3, 4, 5];

/** Shared rooms that are booked by the hour, by the listing's key. */
export const spaceHours: Record<string, DemoHours> = {
	stora_salen: {
		step: 60,
		shortest: 120,
		longest: 1440,
		turnaround: 60,
		doorWidthCm: 95,
		noticeHours: 48,
		rules:
			'Musiken är tyst klockan ett. Levande ljus bara på borden. Den som bokat är sist ut, släcker och låser.',
		openings: [
			{ weekdays: [1, 2, 3, 4, 7], opens: '08:00', closes: '23:00' },
			{ weekdays: [5, 6], opens: '08:00', closes: '02:00' },
			{ on_date: '2026-12-24', closed: true },
			{ on_date: '2027-01-01', opens: '13:00', closes: '23:00' }
		],
		extras: ['bygdegardskoket', 'stolar', 'slapvagn'],
		access: {
			directions: 'Nyckelskåpet sitter till höger om köksingången. Lampan tänds av sig själv.',
			contact: 'Aila, 070-174 06 01',
			hoursBefore: 24,
			code: '1932'
		}
	},
	bygdegardskoket: {
		step: 60,
		shortest: 60,
		longest: 720,
		turnaround: 0,
		doorWidthCm: 90,
		noticeHours: 12,
		openings: [{ weekdays: everyDay, opens: '07:00', closes: '24:00' }]
	},
	lilla_salen: {
		step: 30,
		shortest: 30,
		longest: 360,
		turnaround: 0,
		doorWidthCm: 90,
		openings: [{ weekdays: everyDay, opens: '08:00', closes: '22:00' }],
		extras: ['projektor'],
		access: {
			directions: 'Gå in genom dörren mot parkeringen, andra rummet till vänster.',
			contact: '',
			hoursBefore: 12,
			code: '4071'
		}
	},
	byabastun: {
		step: 60,
		shortest: 120,
		longest: 240,
		turnaround: 60,
		checkIn: true,
		openings: [{ weekdays: everyDay, opens: '12:00', closes: '23:00' }]
	},
	sporthallen: {
		step: 60,
		shortest: 60,
		longest: 480,
		turnaround: 0,
		doorWidthCm: 120,
		noticeHours: 2,
		bookers: 'neighbours',
		openings: [
			{ weekdays, opens: '15:00', closes: '22:00' },
			{ weekdays: [6, 7], opens: '09:00', closes: '20:00' },
			{
				weekdays: everyDay,
				valid_from: '2027-06-15',
				valid_to: '2027-08-15',
				opens: '10:00',
				closes: '18:00'
			}
		]
	},
	sporthallen_a: {
		step: 60,
		shortest: 60,
		longest: 240,
		turnaround: 0,
		doorWidthCm: 120,
		partOf: 'sporthallen',
		openings: [
			{ weekdays, opens: '15:00', closes: '22:00' },
			{ weekdays: [6, 7], opens: '09:00', closes: '20:00' }
		]
	},
	sporthallen_b: {
		step: 60,
		shortest: 60,
		longest: 240,
		turnaround: 0,
		doorWidthCm: 120,
		partOf: 'sporthallen',
		openings: [
			{ weekdays, opens: '15:00', closes: '22:00' },
			{ weekdays: [6, 7], opens: '09:00', closes: '20:00' }
		]
	},
	grupprummet: {
		step: 30,
		shortest: 30,
		longest: 180,
		turnaround: 0,
		doorWidthCm: 90,
		openings: [
			{ weekdays: [1, 2, 3, 5], opens: '10:00', closes: '18:00' },
			{ weekdays: [4], opens: '10:00', closes: '20:00' }
		]
	}
};
