-- How a booking moves from state to state, and who is told.

create function private.booking_may_move(old_state public.booking_state, new_state public.booking_state)
returns boolean language sql immutable set search_path = '' as $$
  select (old_state, new_state) in (
    ('waitlisted', 'requested'), ('waitlisted', 'confirmed'), ('waitlisted', 'declined'), ('waitlisted', 'cancelled'),
    ('waitlisted', 'expired'),
    ('requested', 'confirmed'), ('requested', 'declined'), ('requested', 'cancelled'), ('requested', 'expired'),
    ('confirmed', 'active'), ('confirmed', 'completed'), ('confirmed', 'cancelled'), ('confirmed', 'no_show'),
    ('active', 'completed'))
$$;

create function private.without_proposal(b public.booking) returns public.booking
language plpgsql immutable set search_path = '' as $$
begin
  b.proposed_by := null; b.proposed_first_day := null; b.proposed_last_day := null;
  b.proposed_from := null; b.proposed_to := null;
  return b;
end $$;

-- The last guard: whatever command forgets, the table refuses. What ends lets go of its units.
create function private.guard_booking() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  if new.state <> old.state then
    if not private.booking_may_move(old.state, new.state) then
      perform private.fail('wrong_state', 409, jsonb_build_object('state', old.state, 'to', new.state));
    end if;
    if new.state in ('completed', 'declined', 'cancelled', 'expired', 'no_show') then
      perform private.let_go(new.village_id, new.id);
    end if;
    -- What is out already cannot begin another day.
    if new.state in ('completed', 'declined', 'cancelled', 'expired', 'no_show')
      or (new.state = 'active' and new.proposed_first_day <> new.first_day) then
      new := private.without_proposal(new);
    end if;
  end if;
  return new;
end $$;
create trigger guard before update on public.booking for each row execute function private.guard_booking();

-- What is asked for as one ends as one, as long as it is not agreed.
create function private.end_bundle() returns trigger
language plpgsql security definer set search_path = '' as $$
declare b public.booking;
begin
  for b in select k.* from public.booking k where k.village_id = new.village_id and k.bundle_id = new.bundle_id
    and k.state = 'requested' and k.id <> new.id order by k.id
  loop
    update public.booking k set state = 'cancelled', closed_by = 'system', closed_reason = 'bundle_lapsed'
    where k.village_id = b.village_id and k.id = b.id and k.state = 'requested';
    continue when not found;
    perform private.note_event(b, null, 'system', 'cancelled', '{"reason": "bundle_lapsed"}');
    perform private.write_letter(b, 'owner', 'bundle_lapsed', null);
  end loop;
  return null;
end $$;
create trigger end_bundle after update of state on public.booking for each row
  when (new.bundle_id is not null and old.state = 'requested' and new.state in ('declined', 'cancelled', 'expired'))
  execute function private.end_bundle();

create function private.note_event(b public.booking, who uuid, side public.party, event text, facts jsonb default '{}')
returns void language plpgsql set search_path = '' as $$
begin
  insert into public.booking_event (village_id, booking_id, actor_id, party, kind, facts)
  values (b.village_id, b.id, who, side, event, note_event.facts);
end $$;

-- Queues mail to one resident; of those with the same `dedupe` only the first. The server has words for each
-- template (`letter-words.ts`).
create function private.queue_letter(village uuid, resident uuid, template text, facts jsonb default '{}',
  dedupe text default null) returns void
language plpgsql set search_path = '' as $$
begin
  insert into private.letter (village_id, resident_id, template, facts, dedupe)
  values (village, resident, queue_letter.template, queue_letter.facts, queue_letter.dedupe)
  on conflict on constraint letter_dedupe_key do nothing;
end $$;

-- Queues mail to everyone on one side of a booking (an association has several managers), except
-- the one who acted. The same person about the same thing gives one letter of a kind in ten minutes: what
-- happened meanwhile stands in the inbox.
create function private.write_letter(b public.booking, side public.party, template text, except_for uuid,
  facts jsonb default '{}', dedupe text default null) returns void
language plpgsql set search_path = '' as $$
declare
  who uuid;
  about jsonb := jsonb_build_object('booking_id', b.id, 'title', b.listing_title, 'first_day', b.first_day,
    'last_day', b.last_day, 'from', private.clock(b.from_time), 'to', private.clock(b.to_time),
    'conversation_id', coalesce(b.series_id, b.id)) || facts;
  once text := coalesce(dedupe, concat_ws(':', template, b.village_id, b.listing_id, except_for,
    floor(extract(epoch from now()) / 600)));
begin
  foreach who in array case
    when side = 'requester' then array[b.requester_id]
    when b.owner_resident_id is not null then array[b.owner_resident_id]
    else array(select a.resident_id from public.association_manager a
      where a.village_id = b.village_id and a.association_id = b.owner_association_id
        and private.manages(a.village_id, a.association_id, a.resident_id)) end
  loop
    if who is distinct from except_for then
      perform private.queue_letter(b.village_id, who, template, about, once || ':' || who);
    end if;
  end loop;
end $$;

-- Which side of a booking somebody is on; null for everybody else.
create function private.side_of(b public.booking, who uuid) returns public.party
language sql stable set search_path = '' as $$
  select case
    -- Whoever booked for somebody else did so as a manager, and ceases with that.
    when b.requester_id = who and (b.on_behalf is null or private.manages(b.village_id, b.owner_association_id, who))
      then 'requester'::public.party
    when b.owner_resident_id = who then 'owner'::public.party
    when b.owner_association_id is not null and private.manages(b.village_id, b.owner_association_id, who)
      then 'owner'::public.party
  end
$$;

-- The booking of a command's body, locked, for one of its parties while a member, or the guest who booked. Everybody else is
-- told the same whether it exists or not. A request past its deadline can only be seen, not moved.
-- Units before bookings, as in every command: two that meet then wait, and never deadlock.
create function private.booking_of(body jsonb, who uuid, out b public.booking, out side public.party)
language plpgsql set search_path = '' as $$
declare
  village uuid := private.body_uuid(body, 'village_id');
  wanted uuid := private.body_uuid(body, 'booking_id');
begin
  select k.* into b from public.booking k where k.village_id = village and k.id = wanted;
  side := private.side_of(b, who);
  if side is null then perform private.deny('not_your_booking'); end if;
  if not private.is_member(village, who) and not (side = 'requester' and private.may_act(village, who)) then
    perform private.deny('join_first');
  end if;
  if b.bundle_id is null then
    perform private.lock_units(village, b.listing_id);
  else
    perform private.lock_units(village, array(select k.listing_id from public.booking k
      where k.village_id = village and k.bundle_id = b.bundle_id));
    perform 1 from public.booking k where k.village_id = village and k.bundle_id = b.bundle_id order by k.id for update;
  end if;
  select k.* into b from public.booking k where k.village_id = village and k.id = wanted for update;
  if b.state in ('requested', 'waitlisted') and b.respond_by < now() then
    perform private.fail('deadline_passed', 409, jsonb_build_object('respond_by', b.respond_by));
  end if;
end $$;

create function private.need_state(b public.booking, allowed public.booking_state[]) returns void
language plpgsql set search_path = '' as $$
begin
  if not b.state = any(allowed) then
    perform private.fail('wrong_state', 409, jsonb_build_object('state', b.state, 'closed_by', b.closed_by,
      'closed_reason', b.closed_reason));
  end if;
end $$;

create function private.need_side(side public.party, wanted public.party, tag text) returns void
language plpgsql set search_path = '' as $$
begin
  if side <> wanted then perform private.deny(tag); end if;
end $$;

-- Ends one that nobody answered in time.
create function private.expire(b public.booking) returns void
language plpgsql set search_path = '' as $$
begin
  update public.booking k set state = 'expired', closed_by = 'system', closed_reason = 'no_answer'
  where k.village_id = b.village_id and k.id = b.id;
  -- Who stood in line to the end was never promised anything.
  if b.respond_by is null then
    perform private.note_event(b, null, 'system', 'expired');
    return;
  end if;
  perform private.note_event(b, null, 'system', case b.state when 'waitlisted' then 'offer_lapsed' else 'expired' end);
  perform private.write_letter(b, 'requester', case b.state when 'waitlisted' then 'offer_lapsed' else 'request_expired' end, null);
end $$;

-- Requests nobody answered, places nobody took and waiting for what has been end by themselves. A bundle when all its
-- parts can be had at once: whoever holds one comes to the others, and this must never wait for them.
create function private.expire_requests() returns int
language plpgsql security definer set search_path = '' as $$
declare b public.booking; bundle uuid; held uuid[]; ended int := 0;
begin
  for b in select k.* from public.booking k where k.state in ('requested', 'waitlisted') and k.bundle_id is null
    and k.respond_by < now() order by k.respond_by limit 500 for update skip locked
  loop
    perform private.expire(b);
    ended := ended + 1;
  end loop;
  for b in select k.* from public.booking k where k.state = 'waitlisted' and k.respond_by is null and upper(k.during) < now()
    limit 500 for update skip locked
  loop
    perform private.expire(b);
    ended := ended + 1;
  end loop;
  for bundle in select distinct k.bundle_id from public.booking k where k.state = 'requested' and k.bundle_id is not null
    and k.respond_by < now()
  loop
    held := array(select k.id from public.booking k where k.bundle_id = bundle order by k.id for update skip locked);
    continue when cardinality(held) < (select count(*) from public.booking k where k.bundle_id = bundle);
    for b in select k.* from public.booking k where k.bundle_id = bundle and k.state = 'requested' and k.agreed_at is null
      and k.respond_by < now()
    loop
      -- The first that ends takes the others along.
      continue when not exists (select 1 from public.booking k where k.village_id = b.village_id and k.id = b.id
        and k.state = 'requested');
      perform private.expire(b);
      ended := ended + 1;
    end loop;
  end loop;
  return ended;
end $$;

-- What was agreed and never handed over, as far as anybody noted, ends a week after its time.
create function private.end_unused() returns void
language plpgsql security definer set search_path = '' as $$
declare b public.booking;
begin
  for b in select k.* from public.booking k where k.state = 'confirmed' and upper(k.during) < now() - interval '7 days'
    limit 500 for update skip locked
  loop
    update public.booking k set state = 'no_show', closed_by = 'system', closed_reason = 'no_answer'
    where k.village_id = b.village_id and k.id = b.id;
    perform private.note_event(b, null, 'system', 'no_show');
  end loop;
end $$;

-- A room by the hour is given back when its time is up: nobody has to note that. Where people check in, who did not has
-- not been there (`free_no_shows`), but for whom that was not asked, or not possible.
create function private.end_spaces() returns void
language plpgsql security definer set search_path = '' as $$
declare b public.booking;
begin
  for b in select k.* from public.booking k join public.space s on s.village_id = k.village_id and s.listing_id = k.listing_id
    where k.state in ('confirmed', 'active') and upper(k.during) < now() and k.from_time is not null
      and (k.state = 'active' or k.on_behalf is not null or not s.check_in or exists (
        select 1 from public.claim c join public.block x on x.village_id = c.village_id and x.unit_id = c.unit_id
        where c.village_id = k.village_id and c.booking_id = k.id and x.deleted_at is null and x.during && k.during))
    limit 500 for update of k skip locked
  loop
    update public.booking k set state = 'completed', given_back_at = upper(k.during)
    where k.village_id = b.village_id and k.id = b.id;
  end loop;
end $$;

-- Who has not come by the grace time lets others in. For whom somebody booked without a phone is not asked to check in.
create function private.free_no_shows() returns void
language plpgsql security definer set search_path = '' as $$
declare b public.booking;
begin
  for b in select k.* from public.booking k join public.space s on s.village_id = k.village_id and s.listing_id = k.listing_id
    where k.state = 'confirmed' and k.from_time is not null and s.check_in and k.on_behalf is null
      -- Who got the yes after it had begun has the grace time from then; who could not come in is not missed.
      and greatest(lower(k.during), k.confirmed_at) + make_interval(mins => s.grace_minutes) < now()
      and private.blocked_by(k.village_id, k.id) is null
    limit 500 for update of k skip locked
  loop
    update public.booking k set state = 'no_show', closed_by = 'system', closed_reason = 'not_there'
    where k.village_id = b.village_id and k.id = b.id;
    perform private.note_event(b, null, 'system', 'no_show');
    perform private.write_letter(b, 'requester', 'no_show_freed', null);
  end loop;
end $$;

-- Until when a place is held for whom it is offered: two hours between 8 and 21 in the village, at night none of them.
create function private.hold_until(time_zone text, moment timestamptz) returns timestamptz
language plpgsql stable set search_path = '' as $$
declare wall timestamp := moment at time zone time_zone; day date := wall::date; left_over interval := '2 hours';
begin
  if wall::time >= '21:00' then day := day + 1; wall := day + time '08:00';
  elsif wall::time < '08:00' then wall := day + time '08:00'; end if;
  if wall + left_over > day + time '21:00' then
    left_over := left_over - (day + time '21:00' - wall);
    wall := (day + 1) + time '08:00';
  end if;
  return (wall + left_over) at time zone time_zone;
end $$;

-- What came free is offered to who has waited longest for it, one at a time for each piece of time.
create function private.offer_places() returns int
language plpgsql security definer set search_path = '' as $$
declare w public.booking; zone text; until timestamptz; offered int := 0;
begin
  for w in select k.* from public.booking k join public.listing l on l.village_id = k.village_id and l.id = k.listing_id
    where k.state = 'waitlisted' and k.respond_by is null and l.open_to is not null
      and upper(k.during) > now() + interval '15 minutes' and private.may_act(k.village_id, k.requester_id)
      and private.is_free(k.village_id, k.listing_id, k.during, k.quantity, k.id)
    order by k.created_at, k.id
  loop
    continue when not private.try_lock_units(w.village_id, w.listing_id);
    perform 1 from public.booking k where k.village_id = w.village_id and k.id = w.id and k.state = 'waitlisted'
      and k.respond_by is null for update skip locked;
    continue when not found;
    continue when not private.is_free(w.village_id, w.listing_id, w.during, w.quantity, w.id);
    select v.time_zone into zone from public.village v where v.id = w.village_id;
    -- Not longer than makes sense: when it begins it should be used.
    until := least(private.hold_until(zone, now()), greatest(lower(w.during), now() + interval '15 minutes'));
    update public.booking k set respond_by = until where k.village_id = w.village_id and k.id = w.id;
    perform private.hold(w.village_id, w.id, w.listing_id, w.during, w.quantity);
    perform private.note_event(w, null, 'system', 'offered', jsonb_build_object('until', until));
    perform private.write_letter(w, 'requester', 'place_free', null, jsonb_build_object('until_day', (until at time zone zone)::date,
      'until', to_char(until at time zone zone, 'HH24:MI')), 'place_free:' || w.id || extract(epoch from until));
    offered := offered + 1;
  end loop;
  return offered;
end $$;

-- Reminders, each once: a request about to lapse, a thing due back tomorrow, a thing overdue.
create function private.write_reminders() returns void
language plpgsql security definer set search_path = '' as $$
declare b public.booking;
begin
  for b in select k.* from public.booking k
    where k.state = 'requested' and k.agreed_at is null and k.respond_by between now() and now() + interval '12 hours'
  loop
    perform private.write_letter(b, 'owner', 'answer_soon', null, '{}', 'answer_soon:' || b.id);
  end loop;
  for b in select k.* from public.booking k join public.village v on v.id = k.village_id
    where k.state = 'active' and k.from_time is null and private.last_day_of(v.time_zone, k.during) = private.today(v.time_zone) + 1
  loop
    perform private.write_letter(b, 'requester', 'due_tomorrow', null, '{}', 'due:' || b.id || extract(epoch from upper(b.during)));
  end loop;
  for b in select k.* from public.booking k
    where k.state = 'active' and k.from_time is null and upper(k.during) < now()
  loop
    perform private.write_letter(b, 'requester', 'overdue', null, '{}', 'overdue:' || b.id || extract(epoch from upper(b.during)));
    perform private.write_letter(b, 'owner', 'overdue_owner', null, '{}', 'overdue:' || b.id || extract(epoch from upper(b.during)));
  end loop;
end $$;

-- Which of a server's files of photos may go. Body: kept: [photo id, ...]. A file that the database does not know stays.
create function private.gone_photos(server_key text, body jsonb) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
begin
  if not private.knows_server(server_key) then perform private.deny('server_only'); end if;
  return (select coalesce(jsonb_agg(p.id), '[]') from public.photo p where p.deleted_at is not null
    and p.id in (select k.value::uuid from jsonb_array_elements_text(body -> 'kept') k));
end $$;

-- Takes letters for sending: an untaken one, or one whose sending failed five minutes ago or more.
create function private.take_letters(most int)
returns table (id bigint, template text, facts jsonb, email text, language text, village text, slug text)
language sql volatile set search_path = '' as $$
  with due as (
    select l.id from private.letter l
    where l.sent_at is null and l.attempts < 5 and (l.taken_at is null or l.taken_at < now() - interval '5 minutes')
    order by l.created_at limit most for update skip locked),
  taken as (
    update private.letter l set taken_at = now(), attempts = l.attempts + 1 from due where l.id = due.id returning l.*)
  select t.id, t.template, t.facts, u.email::text, coalesce(r.language, v.language), v.name, v.slug
  from taken t
  join public.village v on v.id = t.village_id
  left join public.resident r on r.id = t.resident_id
  left join auth.users u on u.id = t.resident_id
$$;
