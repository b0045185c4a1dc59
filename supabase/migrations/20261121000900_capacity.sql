-- When a listing is free, and holding it. Everything that books goes through here.

-- Whole days of a village as an instant range, right over both clock changes.
create function private.day_range(time_zone text, first_day date, last_day date) returns tstzrange
language plpgsql immutable set search_path = '' as $$
begin
  return tstzrange(first_day::timestamp at time zone time_zone, (last_day + 1)::timestamp at time zone time_zone, '[)');
end $$;

-- A time asked for: days of the village and, by the hour, wall times on the first and the last of them.
create type private.span as (first_day date, last_day date, from_time time, to_time time, during tstzrange);

-- The same with wall times on the first and the last day; without them whole days. Null when it would end before it
-- begins, as on the night the clock skips the hour asked for.
create function private.span_range(time_zone text, first_day date, last_day date, from_time time, to_time time)
returns tstzrange language plpgsql immutable set search_path = '' as $$
declare
  opens timestamptz := (first_day + coalesce(from_time, '00:00')) at time zone time_zone;
  closes timestamptz := (last_day + coalesce(to_time, '24:00')) at time zone time_zone;
begin
  return case when opens < closes then tstzrange(opens, closes, '[)') end;
end $$;

-- The days of a village that a range touches first and last: its end itself is outside.
create function private.first_day_of(time_zone text, during tstzrange) returns date
language sql immutable set search_path = '' as $$ select (lower(during) at time zone time_zone)::date $$;
create function private.last_day_of(time_zone text, during tstzrange) returns date
language sql immutable set search_path = '' as $$
  select ((upper(during) at time zone time_zone) - interval '1 microsecond')::date
$$;

-- Today in a village.
create function private.today(time_zone text) returns date
language plpgsql stable set search_path = '' as $$ begin return (now() at time zone time_zone)::date; end $$;

-- What holds a listing's units in a window: claims with the unit's turnaround in front, and blocks. A
-- request or an offered place whose deadline has passed holds nothing, whether or not the sweep has been by.
-- PL/pgSQL here and below, because it keeps its plans (and this one must: planning anew for each unit costs
-- five times the look): this is what a rush runs. Each unit is probed by the index that forbids double bookings,
-- whatever the planner makes of one sought-after thing among many that are hardly lent.
create function private.held(village uuid, units uuid[], span tstzrange, except_booking uuid default null)
returns table (unit_id uuid, during tstzrange)
language plpgsql stable set search_path = '' set plan_cache_mode = force_generic_plan
set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off cost 100 rows 20 as $$
begin
  return query
  select c.unit_id, tstzrange(lower(c.during) - u.turnaround, upper(c.during))
  from public.unit u
  join public.claim c on c.village_id = village and c.unit_id = u.id
    and c.during && tstzrange(lower(span), upper(span) + u.turnaround)
  join public.booking b on b.village_id = village and b.id = c.booking_id
  where u.village_id = village and u.id = any (units) and c.booking_id is distinct from except_booking
    and not (b.state in ('requested', 'waitlisted') and b.respond_by < now());
  return query
  select k.unit_id, k.during from public.block k
  where k.village_id = village and k.unit_id = any (units) and k.deleted_at is null and k.during && span;
end $$;

-- Usable units of a listing that nothing holds in the range. `except_booking` is not counted against itself.
create function private.free_units(village uuid, listing uuid, range tstzrange, except_booking uuid default null)
returns table (unit_id uuid, role text, label text, turnaround interval)
language plpgsql stable set search_path = '' cost 1000 rows 10 as $$
declare usable uuid[]; taken uuid[];
begin
  select array_agg(lu.unit_id) into usable
  from public.listing_unit lu join public.unit u on u.village_id = lu.village_id and u.id = lu.unit_id
  where lu.village_id = village and lu.listing_id = listing and u.condition in ('ok', 'limited') and u.deleted_at is null;
  if usable is null then return; end if;
  select coalesce(array_agg(h.unit_id), '{}') into taken from private.held(village, usable, range, except_booking) h;
  return query
  select lu.unit_id, lu.role, u.label, u.turnaround
  from public.listing_unit lu join public.unit u on u.village_id = lu.village_id and u.id = lu.unit_id
  where lu.village_id = village and lu.listing_id = listing and lu.unit_id = any (usable) and not lu.unit_id = any (taken);
end $$;

-- Is the listing bookable for the range in that quantity?
create function private.is_free(village uuid, listing uuid, range tstzrange, quantity int default 1,
  except_booking uuid default null) returns boolean
language plpgsql stable security definer set search_path = '' cost 2000 as $$
declare need_all int; have_any int; free_all int; free_any int;
begin
  select count(*) filter (where lu.role = 'all'), count(*) filter (where lu.role = 'any') into need_all, have_any
  from public.listing_unit lu where lu.village_id = village and lu.listing_id = listing;
  if need_all + have_any = 0 then return false; end if;
  select count(*) filter (where f.role = 'all'), count(*) filter (where f.role = 'any') into free_all, free_any
  from private.free_units(village, listing, range, except_booking) f;
  return free_all = need_all and (have_any = 0 or free_any >= quantity);
end $$;

-- The first stretch of as many days that is free, on or after a day, within sixty days; or null. Looks at
-- the gaps between what is held, and asks `is_free` only about the day after each: most days need no look.
create function private.next_free(village uuid, listing uuid, time_zone text, from_day date, days int, quantity int)
returns date language plpgsql stable set search_path = '' as $$
declare
  span tstzrange := private.day_range(time_zone, from_day, from_day + 60 + days);
  candidate date;
begin
  for candidate in
    with units as materialized (
      select lu.unit_id, lu.role from public.listing_unit lu
      join public.unit u on u.village_id = lu.village_id and u.id = lu.unit_id
      where lu.village_id = village and lu.listing_id = listing and u.condition in ('ok', 'limited') and u.deleted_at is null),
    busy as (
      select h.unit_id, range_agg(h.during) as during
      from private.held(village, array(select x.unit_id from units x), span) h group by h.unit_id),
    gaps as (
      select x.unit_id, gap, lower(gap) at time zone time_zone as opens
      from units x left join busy b using (unit_id),
      lateral unnest(coalesce(tstzmultirange(span) - b.during, tstzmultirange(span))) gap),
    starts as (
      select unit_id, gap, opens::date + (opens::time > '00:00')::int as day from gaps)
    -- A pool of which one is asked needs one unit's gap; anything else is checked in full below.
    select distinct s.day from starts s
    where s.day <= from_day + 60 and upper(s.gap) >= ((s.day + days)::timestamp at time zone time_zone)
    order by s.day limit 40
  loop
    if private.is_free(village, listing, private.day_range(time_zone, candidate, candidate + days - 1), quantity) then
      return candidate;
    end if;
  end loop;
  return null;
end $$;

-- Refuses with what was asked for. The nearest free days are a question of its own (next_free_days), so
-- that a rush of refusals costs next to nothing.
create function private.refuse_taken(listing uuid, span private.span, quantity int)
returns void language plpgsql set search_path = '' as $$
begin
  perform private.fail('taken', 409, jsonb_build_object('listing_id', listing, 'first_day', span.first_day,
    'last_day', span.last_day, 'quantity', quantity) || case when span.from_time is null then '{}'
    else jsonb_build_object('from', private.clock(span.from_time), 'to', private.clock(span.to_time)) end);
end $$;

-- A wall time as HH:MM.
create function private.clock(moment time) returns text
language sql immutable set search_path = '' as $$ select to_char(moment::interval, 'HH24:MI') $$;

-- Lets go of what requests and offers hold that nobody answered in time. From the few that are late, whatever the
-- planner thinks of the many.
create function private.drop_late(village uuid, units uuid[]) returns void
language plpgsql set search_path = '' as $$
begin
  with late as materialized (
    select b.village_id, b.id from public.booking b where b.state in ('requested', 'waitlisted') and b.respond_by < now())
  delete from public.claim c using late
  where c.village_id = village and late.village_id = village and c.booking_id = late.id and c.unit_id = any (units);
end $$;

-- Takes the units of some listings for this transaction, in id order so that two takers never deadlock,
-- and lets go of requests nobody answered in time.
create function private.lock_units(village uuid, listings uuid[]) returns void
language plpgsql set search_path = '' as $$
declare held uuid; units uuid[];
begin
  for held in select distinct lu.unit_id from public.listing_unit lu
    where lu.village_id = village and lu.listing_id = any (listings) order by lu.unit_id
  loop
    perform pg_advisory_xact_lock(hashtextextended(held::text, 0));
    units := units || held;
  end loop;
  perform private.drop_late(village, units);
end $$;
create function private.lock_units(village uuid, listing uuid) returns void
language plpgsql set search_path = '' as $$ begin perform private.lock_units(village, array[listing]); end $$;

-- The same for a job that looks at one listing after the other: it never waits for anybody, and comes again.
create function private.try_lock_units(village uuid, listing uuid) returns boolean
language plpgsql set search_path = '' as $$
declare held uuid; units uuid[];
begin
  for held in select lu.unit_id from public.listing_unit lu
    where lu.village_id = village and lu.listing_id = listing order by lu.unit_id
  loop
    if not pg_try_advisory_xact_lock(hashtextextended(held::text, 0)) then return false; end if;
    units := units || held;
  end loop;
  perform private.drop_late(village, units);
  return true;
end $$;

-- Gives the booking its units. The caller has locked them and written the booking.
create function private.hold(village uuid, booking uuid, listing uuid, range tstzrange, quantity int)
returns void language plpgsql set search_path = '' as $$
begin
  delete from public.claim c where c.village_id = village and c.booking_id = booking;
  with free as materialized (select * from private.free_units(village, listing, range, booking))
  insert into public.claim (village_id, booking_id, unit_id, during)
  select village, booking, f.unit_id, tstzrange(lower(range), upper(range) + f.turnaround)
  from (
    select * from free where role = 'all'
    union all
    (select * from free where role = 'any' order by label, unit_id limit quantity)
  ) f;
exception when exclusion_violation then
  perform private.fail('taken', 409);
end $$;

create function private.let_go(village uuid, booking uuid) returns void
language sql set search_path = '' as $$
  delete from public.claim c where c.village_id = village and c.booking_id = booking
$$;

-- Pieces of a listing that are in working order.
create function private.unit_count(village uuid, listing uuid) returns int
language sql stable security definer set search_path = '' as $$
  select count(*)::int from public.listing_unit lu join public.unit u on u.village_id = lu.village_id and u.id = lu.unit_id
  where lu.village_id = village and lu.listing_id = listing and u.condition in ('ok', 'limited') and u.deleted_at is null
$$;

-- How many of a listing somebody can ask for: of a kit, or a whole made of parts, there is one.
create function private.piece_count(village uuid, listing uuid) returns int
language sql stable security definer set search_path = '' as $$
  select case when exists (select 1 from public.listing_unit lu where lu.village_id = village and lu.listing_id = listing
    and lu.role = 'all') then 1 else private.unit_count(village, listing) end
$$;
