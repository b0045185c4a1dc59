import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { categories } from '#lib/domain/category.ts';
import { checked } from '#lib/domain/check.ts';
import { commands, type Command } from '#lib/domain/commands.ts';
import { type AppError } from '#lib/domain/errors.ts';

const id = '11111111-1111-4111-8111-111111111111';
const offer = {
	village_id: id,
	listing_id: id,
	kind: 'item',
	intent: 'offer',
	title: ' Borr ',
	category: 'tools',
	charge: 'free',
	approval: 'manual',
	notice_days: 0,
	max_days: 14,
	quantity: 1,
	photos: []
};
const publish = (change: object) =>
	({
		id,
		name: 'publish_listing',
		body: { ...offer, ...change }
	}) as unknown as Command<'publish_listing'>;
const request = (change: object) =>
	({
		id,
		name: 'request_booking',
		body: {
			village_id: id,
			listing_id: id,
			booking_id: id,
			first_day: '2026-12-01',
			last_day: '2026-12-02',
			...change
		}
	}) as Command<'request_booking'>;

function refused(command: Command): object {
	try {
		checked(command);
		return {};
	} catch (error) {
		return (error as AppError).facts;
	}
}

describe('a command’s body', () => {
	test('comes back trimmed, with the id it had', () => {
		const answer = checked(publish({}));
		expect(answer.body.title).toBe('Borr');
		expect(answer.id).toBe(id);
	});
	test.each<[Command, string, string]>([
		[publish({ title: '   ' }), 'title', 'missing'],
		[publish({ title: 'ab' }), 'title', 'too_short'],
		[publish({ title: 'x'.repeat(81) }), 'title', 'too_long'],
		[publish({ body: 'x'.repeat(4001) }), 'body', 'too_long'],
		[publish({ quantity: 201 }), 'quantity', 'out_of_range'],
		[publish({ amount_kr: 1.5 }), 'amount_kr', 'not_whole'],
		[publish({ photos: Array(9).fill({ id, alt: '' }) }), 'photos', 'too_many'],
		[request({ first_day: '2026-02-30' }), 'first_day', 'not_a_day'],
		[
			{
				id,
				name: 'send_message',
				body: { village_id: id, conversation_id: id, message_id: id, body: ' ' }
			} as Command,
			'body',
			'missing'
		],
		[
			{
				id,
				name: 'save_profile',
				body: { village_id: id, display_name: 'x', language: 'sv', phone: 'ring' }
			} as Command,
			'phone',
			'not_a_phone'
		],
		[
			{
				id,
				name: 'join_village',
				body: { village_id: id, display_name: 'x', language: 'sv', rules_accepted: false }
			} as Command,
			'rules_accepted',
			'missing'
		]
	])('%#: %s is %s', (command, field, why) => {
		expect(refused(command)).toEqual({ field, why });
	});
	test('what is good passes', () => {
		expect(refused(request({ quantity: 3, note: 'Hej' }))).toEqual({});
		expect(refused(publish({ kind: 'space', category: 'hall' }))).toEqual({});
	});
});

describe('the same list as the database’s', () => {
	const sql = readdirSync('supabase/migrations')
		.map((file) => readFileSync(`supabase/migrations/${file}`, 'utf8'))
		.join('\n');
	test('of commands', () => {
		const inDatabase = [
			...sql.matchAll(/create function private\.(\w+)\(command_id uuid, body jsonb\)/g)
		].map(([, name]) => name);
		expect(Object.keys(commands).sort()).toEqual(inDatabase.sort());
	});
	test.each(['item', 'space'] as const)('of categories of an %s', (kind) => {
		const [, list = ''] = new RegExp(`when '${kind}' then '\\{([\\w,]+)\\}'`).exec(sql) ?? [];
		expect(list.split(',')).toEqual(categories[kind]);
		const [, table = ''] =
			new RegExp(`when '${kind}' then category in \\(([^)]+)\\)`).exec(sql) ?? [];
		expect(table.replace(/['\s]/g, '').split(',')).toEqual(categories[kind]);
	});
});
