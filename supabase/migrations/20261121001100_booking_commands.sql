-- Asking for a time.

-- A wall time as HH:MM; the end of a day is 24:00. Null when the field is absent.
create function private.body_time(body jsonb, field text) returns time
language plpgsql immutable set search_path = '' as $$
declare raw text := body ->> field;
begin
  if raw is null then return null; end if;
  if raw !~ (case field when 'to' then '^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$' else '^([01][0-9]|2[0-3]):[0-5][0-9]$' end)
    or (field = 'to' and raw = '00:00') then
    perform private.bad_input(field, 'not_a_time');
  end if;
  return raw::time;
end $$;

-- The time a command asks for: its first_day and last_day, with from and to when it is by the hour. Without range when
-- it ends before it begins, as where the clock leaps over the hour.
create function private.body_span(body jsonb, time_zone text) returns private.span
language plpgsql stable set search_path = '' as $$
declare span private.span;
begin
  span.first_day := private.body_day(body, 'first_day');
  span.last_day := private.body_day(body, 'last_day');
  -- Not a call for nothing: most that is asked for is by the day.
  if body ? 'from' then span.from_time := private.body_time(body, 'from'); end if;
  if body ? 'to' then span.to_time := private.body_time(body, 'to'); end if;
  if (span.from_time is null) <> (span.to_time is null) then
    perform private.bad_input(case when span.from_time is null then 'from' else 'to' end, 'missing');
  end if;
  if span.last_day < span.first_day then perform private.bad_input('last_day', 'before_first_day'); end if;
  span.during := private.span_range(time_zone, span.first_day, span.last_day, span.from_time, span.to_time);
  return span;
end $$;

-- The time a command asks for, within the listing's limits.
create function private.body_fit(body jsonb, l public.listing, v public.village, ongoing_from date default null)
returns private.span language plpgsql stable set search_path = '' as $$
declare span private.span := private.body_span(body, v.time_zone); problem jsonb;
begin
  problem := private.span_problem(l, v.time_zone, span, ongoing_from);
  if problem is not null then
    perform private.bad_input(problem ->> 'field', problem ->> 'why', problem - 'field' - 'why');
  end if;
  return span;
end $$;

create function private.word_code() returns smallint[]
language plpgsql volatile set search_path = '' as $$
begin
  return (select array_agg((get_byte(source.bytes, i) % 128)::smallint order by i)
    from (select uuid_send(gen_random_uuid()) as bytes) source, generate_series(0, 5) i);
end $$;

-- One person may have so many loans ahead as the village says, and a fourth of that of one thing: the calendar is
-- everybody's. Ten dates of a standing booking are one, so is a place in line; what is booked for somebody else is not
-- one's own. The units are the caller's, so that no two ask at once.
create function private.leave_some(v public.village, listing uuid, who uuid) returns void
language plpgsql set search_path = '' as $$
declare here int; everywhere int; most_here int := greatest(v.most_ahead / 4, 1);
begin
  select coalesce(sum(mine.many) filter (where mine.listing_id = listing), 0), coalesce(sum(mine.many), 0) into here, everywhere
  from (
  select k.listing_id, case when k.series_id is null then count(*) else ceil(count(*) / 10.0) end::int as many
  from public.booking k
  where k.requester_id = who and k.village_id = v.id and k.on_behalf is null and upper(k.during) > now()
    and (k.state = 'confirmed' or (k.state = 'requested' and k.respond_by > now())
      or (k.state = 'waitlisted' and coalesce(k.respond_by, 'infinity') > now()))
  group by k.listing_id, k.series_id) mine;
  if here >= most_here then
    perform private.fail('many_ahead', 409, jsonb_build_object('most', most_here, 'of', 'listing'));
  end if;
  if everywhere >= v.most_ahead then
    perform private.fail('many_ahead', 409, jsonb_build_object('most', v.most_ahead, 'of', 'village'));
  end if;
end $$;

-- Has somebody stood in line who could have a part of this time now? They go first: the place is offered to them within
-- the minute.
create function private.is_promised(village uuid, listing uuid, range tstzrange, who uuid) returns boolean
language plpgsql stable security definer set search_path = '' as $$
begin
  return exists (select 1 from public.booking k where k.village_id = village and k.listing_id = listing and k.state = 'waitlisted'
    and k.respond_by is null and k.requester_id <> who and k.during && range and upper(k.during) > now() + interval '15 minutes'
    and private.may_act(village, k.requester_id) and private.is_free(village, listing, k.during, k.quantity, k.id));
end $$;

-- For whom a manager books who has no phone: {name, contact, consent, note, by}; null when nobody is named.
create function private.body_behalf(body jsonb, who uuid) returns jsonb
language plpgsql set search_path = '' as $$
declare said jsonb := body -> 'on_behalf';
begin
  if said is null or jsonb_typeof(said) = 'null' then return null; end if;
  if jsonb_typeof(said) <> 'object' then perform private.bad_input('on_behalf', 'not_an_object'); end if;
  return jsonb_build_object('name', private.body_text(said, 'name', 1, 60), 'contact', private.body_text(said, 'contact', 0, 100),
    'consent', private.body_word(said, 'consent', '{in_person,by_phone,in_writing}'),
    'note', private.body_text(said, 'note', 0, 500), 'by', who);
end $$;

-- The listing of a request, as far as this person may ask for it at all.
create function private.bookable(village uuid, listing uuid, who uuid, body jsonb, behalf jsonb) returns public.listing
language plpgsql stable set search_path = '' as $$
declare l public.listing; s public.space; manager boolean;
begin
  select * into l from public.listing k where k.village_id = village and k.id = listing;
  if l.open_to is null then perform private.fail('listing_gone', 410); end if;
  if l.intent <> 'offer' or l.kind = 'ride' then perform private.fail('not_bookable', 422); end if;
  manager := l.owner_association_id is not null and private.manages(village, l.owner_association_id, who);
  if behalf is not null and not manager then perform private.deny('not_your_association'); end if;
  if behalf is null and (l.owner_resident_id = who or manager) then perform private.deny('own_listing'); end if;
  if l.kind = 'space' and behalf is null then
    select * into s from public.space k where k.village_id = village and k.listing_id = listing;
    if s.bookers = 'association' then perform private.deny('not_open_to_you'); end if;
    if s.house_rules <> '' and not private.body_flag(body, 'rules_accepted') then
      perform private.bad_input('rules_accepted', 'missing');
    end if;
  end if;
  return l;
end $$;

-- May somebody ask for these? Members may; a resident of another village when each is a space for neighbours too.
create function private.may_ask(village uuid, who uuid, listings uuid[]) returns boolean
language plpgsql stable set search_path = '' as $$
begin
  if private.is_member(village, who) then return true; end if;
  if not exists (select 1 from private.home_of(who)) or exists (select 1 from public.member m
    where m.village_id = village and m.resident_id = who and num_nonnulls(m.banned_at, m.deleted_at) > 0) then return false; end if;
  return not exists (select 1 from unnest(listings) wanted where not exists (
    select 1 from public.listing l join public.space s on s.village_id = l.village_id and s.listing_id = l.id
    where l.village_id = village and l.id = wanted and l.open_to = 'anyone' and s.bookers = 'neighbours'));
end $$;

-- Whoever may ask and is no member becomes a guest, by the name they have at home.
create function private.be_guest(village uuid, who uuid) returns void
language plpgsql set search_path = '' as $$
begin
  if private.is_member(village, who) then return; end if;
  insert into public.member (village_id, resident_id, display_name, guest)
  select village, who, h.display_name, true from private.home_of(who) h
  -- Who joins in this same moment stays a member.
  on conflict on constraint member_pkey do update set guest = true, display_name = excluded.display_name, role = 'resident',
    left_at = null where member.guest or member.left_at is not null;
end $$;

-- Writes a booking, and holds its time unless it waits in line. The units are the caller's.
create function private.place_booking(b public.booking, l public.listing, span private.span, hold boolean) returns public.booking
language plpgsql set search_path = '' as $$
begin
  b.listing_title := l.title;
  b.owner_resident_id := l.owner_resident_id; b.owner_association_id := l.owner_association_id;
  b.during := span.during; b.first_day := span.first_day; b.last_day := span.last_day;
  b.from_time := span.from_time; b.to_time := span.to_time;
  begin
    insert into public.booking (village_id, id, listing_id, listing_title, requester_id, owner_resident_id,
      owner_association_id, state, quantity, during, first_day, last_day, from_time, to_time, respond_by, confirmed_at,
      word_code, series_id, bundle_id, agreed_at, on_behalf)
    values (b.village_id, b.id, b.listing_id, b.listing_title, b.requester_id, b.owner_resident_id, b.owner_association_id,
      b.state, b.quantity, b.during, b.first_day, b.last_day, b.from_time, b.to_time, b.respond_by,
      case when b.state = 'confirmed' then now() end, private.word_code(), b.series_id, b.bundle_id, b.agreed_at, b.on_behalf)
    returning * into b;
  exception when unique_violation then
    perform private.fail('id_taken', 409);
  end;
  if hold then perform private.hold(b.village_id, b.id, b.listing_id, b.during, b.quantity); end if;
  return b;
end $$;

-- The conversation of a request, with what was noted.
create function private.open_talk(b public.booking, note text) returns void
language plpgsql set search_path = '' as $$
declare talk uuid := coalesce(b.series_id, b.id);
begin
  begin
    insert into public.conversation (village_id, id, listing_id, listing_title, about, asker_id, owner_resident_id,
      owner_association_id, on_behalf)
    values (b.village_id, talk, b.listing_id, b.listing_title, 'booking', b.requester_id, b.owner_resident_id,
      b.owner_association_id, b.on_behalf is not null);
  exception when unique_violation then
    perform private.fail('id_taken', 409);
  end;
  if note <> '' then
    insert into public.message (village_id, id, conversation_id, sender_id, body)
    values (b.village_id, gen_random_uuid(), talk, b.requester_id, note);
  end if;
end $$;

create function private.span_facts(span private.span) returns jsonb
language sql immutable set search_path = '' as $$
  select jsonb_strip_nulls(jsonb_build_object('first_day', span.first_day, 'last_day', span.last_day,
    'from', private.clock(span.from_time), 'to', private.clock(span.to_time)))
$$;

create function private.span_of(b public.booking) returns private.span
language sql immutable set search_path = '' as $$ select (b.first_day, b.last_day, b.from_time, b.to_time, b.during)::private.span $$;

-- What is told of a new request: its history, and whom it concerns.
create function private.tell_request(b public.booking, facts jsonb default '{}') returns void
language plpgsql set search_path = '' as $$
begin
  perform private.note_event(b, b.requester_id, 'requester', case b.state when 'waitlisted' then 'waitlisted' else 'requested' end,
    private.span_facts(private.span_of(b)) || tell_request.facts);
  if b.state = 'confirmed' then perform private.note_event(b, null, 'system', 'confirmed'); end if;
  if b.state <> 'waitlisted' then
    perform private.write_letter(b, 'owner', case b.state when 'confirmed' then 'booked' else 'request' end, b.requester_id);
  end if;
end $$;

-- body: village_id, listing_id, booking_id, first_day, last_day, from?, to?, quantity?, note?, rules_accepted?,
-- wait? (stand in line when it is taken), on_behalf?: {name, contact?, consent, note?}
-- With kept plans, here and in all that it calls: planning anew is half of what a request costs.
create function private.request_booking(command_id uuid, body jsonb) returns jsonb
language plpgsql security definer set search_path = '' set plan_cache_mode = force_generic_plan as $$
declare
  who uuid := private.actor();
  earlier jsonb := private.answered(command_id, 'request_booking', body);
  village uuid := private.body_uuid(body, 'village_id');
  listing uuid := private.body_uuid(body, 'listing_id');
  wanted int := private.body_int(body, 'quantity', 1, 500, 1);
  note text := private.body_text(body, 'note', 0, 2000);
  wait boolean := body ? 'wait' and private.body_flag(body, 'wait');
  behalf jsonb := case when body ? 'on_behalf' then private.body_behalf(body, who) end;
  l public.listing; v public.village; span private.span; b public.booking; taken boolean := false; sure boolean;
begin
  if earlier is not null then return earlier; end if;
  perform private.spend('request_booking', 60);
  if not private.may_ask(village, who, array[listing]) then perform private.deny('join_first'); end if;
  select * into v from public.village k where k.id = village;
  l := private.bookable(village, listing, who, body, behalf);
  span := private.body_fit(body, l, v);
  -- Looked at twice, and nothing is written before: without locks, which turns most losers of a rush away at
  -- next to no cost, and again once the units are ours.
  for look in 1..2 loop
    if look = 2 then
      perform private.lock_units(village, listing);
      -- Whoever had the units before us may have withdrawn the listing.
      if not exists (select 1 from public.listing k where k.village_id = village and k.id = listing and k.open_to is not null) then
        perform private.fail('listing_gone', 410);
      end if;
    end if;
    taken := not private.is_free(village, listing, span.during, wanted)
      or (look = 2 and private.is_promised(village, listing, span.during, who));
    if taken and not wait then
      -- What took the days may be this same command, sent twice.
      earlier := private.answered(command_id, 'request_booking', body);
      if earlier is not null then return earlier; end if;
      perform private.refuse_taken(listing, span, wanted);
    end if;
  end loop;
  earlier := private.begin_command(command_id, 'request_booking', body);
  if earlier is not null then return earlier; end if;
  perform private.be_guest(village, who);
  sure := l.approval = 'auto' or behalf is not null;
  b.village_id := village; b.id := private.body_uuid(body, 'booking_id'); b.listing_id := listing; b.requester_id := who;
  b.quantity := wanted; b.on_behalf := behalf;
  if behalf is null then perform private.leave_some(v, listing, who); end if;
  if taken then
    if exists (select 1 from public.booking k where k.village_id = village and k.listing_id = listing and k.requester_id = who
        and k.state = 'waitlisted' and coalesce(k.respond_by, 'infinity') > now() and k.during && span.during
        and k.on_behalf is not distinct from behalf) then
      perform private.fail('already_waiting', 409);
    end if;
    b.state := 'waitlisted';
  else
    b.state := case when sure then 'confirmed' else 'requested' end;
    b.respond_by := case when not sure then now() + l.respond_within end;
  end if;
  b := private.place_booking(b, l, span, not taken and (l.hold_while_pending or sure));
  perform private.open_talk(b, note);
  perform private.tell_request(b);
  return private.end_command(command_id, jsonb_build_object('booking_id', b.id, 'state', b.state, 'respond_by', b.respond_by));
end $$;
