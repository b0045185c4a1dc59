import { afterAll, beforeAll, expect, test } from 'vitest';
import { person } from './lib/people.ts';
import { resident, village, type Village } from './lib/village.ts';
import { one, witness } from './lib/witness.ts';

let here: Village;
let there: Village;
const ids: Record<string, string> = {};

// Realtime is no part of the embedded API. It asks its own table as the one who wants to join: so does this.
beforeAll(async () => {
	[here, there] = [await village(), await village('Annanby')];
	const people = {
		maja: resident('Maja', here),
		bo: resident('Bo', there),
		banned: resident('Banned', here),
		left: resident('Left', here),
		eve: person('Eve')
	};
	for (const [name, who] of Object.entries(people)) ids[name] = (await who).id;
	await witness`update public.member set banned_at = now() where resident_id = ${ids.banned}`;
	await witness`update public.member set left_at = now() where resident_id = ${ids.left}`;
	await witness`create schema realtime`;
	await witness`create table realtime.messages (topic text, extension text)`;
	await witness`alter table realtime.messages enable row level security`;
	await witness`create function realtime.topic() returns text language sql stable as
		'select nullif(current_setting(''realtime.topic'', true), '''')'`;
	await witness`grant usage on schema realtime to anon, authenticated`;
	await witness`grant execute on function realtime.topic() to anon, authenticated`;
	await witness`grant all on realtime.messages to anon, authenticated`;
	await witness`create function realtime.may(who text, wanted text, kind text, sends boolean) returns boolean language plpgsql as ${`
		begin
			if not sends then insert into realtime.messages values (wanted, kind); end if;
			perform set_config('realtime.topic', wanted, true), set_config('request.jwt.claim.sub', who, true),
				set_config('role', case when who = '' then 'anon' else 'authenticated' end, true);
			if sends then insert into realtime.messages values (wanted, kind); return true; end if;
			return exists (select 1 from realtime.messages m where m.topic = wanted and m.extension = kind);
		exception when insufficient_privilege then return false;
		end`}`;
	await witness`select private.guard_realtime()`;
});
afterAll(() => witness`drop schema realtime cascade`);

const may = async (name: string, topic: string, sends = false, kind = 'broadcast') =>
	one<boolean>`select realtime.may(${ids[name] ?? ''}, ${topic}, ${kind}, ${sends})`;
const everybody = ['anon', 'maja', 'bo', 'banned', 'left', 'eve'];
const who = async (topic: string, sends = false, kind = 'broadcast') => {
	const found = [];
	for (const name of everybody) if (await may(name, topic, sends, kind)) found.push(name);
	return found.join(' ');
};

test('a village is heard by its members, and by nobody else', async () => {
	expect(await who(`village:${here.id}`)).toBe('maja');
	expect(await who(`village:${there.id}`)).toBe('bo');
});

test('nothing else is heard, and nobody is seen to be there', async () => {
	for (const topic of ['', 'village:', `village:${crypto.randomUUID()}`, `x${here.id}`])
		expect(await who(topic)).toBe('');
	expect(await who(`village:${here.id}`, false, 'presence')).toBe('');
});

test('nobody sends, not even a member', async () => {
	expect(await who(`village:${here.id}`, true)).toBe('');
	expect(await who(`village:${here.id}`, true, 'presence')).toBe('');
});

test('the rule is what keeps them out, and making it twice is making it once', async () => {
	await witness`select private.guard_realtime()`;
	expect(await who(`village:${here.id}`)).toBe('maja');
	await witness`alter policy village_poke on realtime.messages using (true)`;
	expect(await who(`village:${here.id}`)).toBe('maja bo banned left eve');
	await witness`select private.guard_realtime()`;
	expect(await who(`village:${here.id}`)).toBe('maja');
});
