-- When a listing is free, and holding it. Everything that books goes through here.

-- Whole days of a village as an instant range, right over both clock changes.
create function private.day_range(time_zone text, first_day date, last_day date) returns tstzrange
language sql immutable set search_path = '' as $$
  select tstzrange(first_day::timestamp at time zone time_zone, (last_day + 1)::timestamp at time zone time_zone, '[)')
$$;

-- Today in a village.
create function private.today(time_zone text) returns date
language sql stable set search_path = '' as $$ select (now() at time zone time_zone)::date $$;

-- Usable units of a listing that nothing holds in the range. A request whose deadline has passed
-- holds nothing, whether or not the sweep has been by. `except_booking` is not counted against itself.
create function private.free_units(village uuid, listing uuid, range tstzrange, except_booking uuid default null)
returns table (unit_id uuid, role text, label text, turnaround interval)
language sql stable set search_path = '' cost 1000 rows 10 as $$
  select lu.unit_id, lu.role, u.label, u.turnaround
  from public.listing_unit lu
  join public.unit u on u.village_id = lu.village_id and u.id = lu.unit_id
  where lu.village_id = village and lu.listing_id = listing
    and u.condition in ('ok', 'limited') and u.deleted_at is null
    and not exists (
      select 1 from public.claim c
      join public.booking b on b.village_id = c.village_id and b.id = c.booking_id
      where c.village_id = village and c.unit_id = lu.unit_id
        and c.during && tstzrange(lower(range), upper(range) + u.turnaround)
        and c.booking_id is distinct from except_booking
        and not (b.state = 'requested' and b.respond_by < now()))
    and not exists (
      select 1 from public.block k where k.village_id = village and k.unit_id = lu.unit_id
        and k.deleted_at is null and k.during && range)
$$;

-- Is the listing bookable for the range in that quantity?
create function private.is_free(village uuid, listing uuid, range tstzrange, quantity int default 1,
  except_booking uuid default null) returns boolean
language sql stable security definer set search_path = '' cost 2000 as $$
  select count(*) filter (where f.role = 'all')
      = (select count(*) from public.listing_unit lu where lu.village_id = village and lu.listing_id = listing and lu.role = 'all')
    and (count(*) filter (where f.role = 'any') >= quantity
      or not exists (select 1 from public.listing_unit lu
        where lu.village_id = village and lu.listing_id = listing and lu.role = 'any'))
    and exists (select 1 from public.listing_unit lu where lu.village_id = village and lu.listing_id = listing)
  from private.free_units(village, listing, range, except_booking) f
$$;

-- The first stretch of as many days that is free, on or after a day, within sixty days; or null.
create function private.next_free(village uuid, listing uuid, time_zone text, from_day date, days int, quantity int)
returns date language sql stable set search_path = '' as $$
  select d::date from generate_series(from_day, from_day + 60, interval '1 day') d
  where private.is_free(village, listing, private.day_range(time_zone, d::date, d::date + days - 1), quantity)
  order by d limit 1
$$;

-- Refuses with what is taken in the way, and the nearest free days.
create function private.refuse_taken(village uuid, listing uuid, time_zone text, first_day date, last_day date, quantity int)
returns void language plpgsql set search_path = '' as $$
declare next_day date := private.next_free(village, listing, time_zone, first_day, last_day - first_day + 1, quantity);
begin
  perform private.fail('taken', 409, jsonb_build_object(
    'first_day', first_day, 'last_day', last_day,
    'next_first_day', next_day, 'next_last_day', next_day + (last_day - first_day)));
end $$;

-- Takes the listing's units for this transaction, in id order so that two takers never deadlock,
-- and lets go of requests nobody answered in time.
create function private.lock_units(village uuid, listing uuid) returns void
language plpgsql set search_path = '' as $$
declare held uuid;
begin
  for held in select lu.unit_id from public.listing_unit lu
    where lu.village_id = village and lu.listing_id = listing order by lu.unit_id
  loop
    perform pg_advisory_xact_lock(hashtextextended(held::text, 0));
  end loop;
  delete from public.claim c using public.listing_unit lu, public.booking b
  where lu.village_id = village and lu.listing_id = listing
    and c.village_id = village and c.unit_id = lu.unit_id
    and b.village_id = village and b.id = c.booking_id
    and b.state = 'requested' and b.respond_by < now();
end $$;

-- Gives the booking its units. The caller has locked them and written the booking.
create function private.hold(village uuid, booking uuid, listing uuid, range tstzrange, quantity int)
returns void language plpgsql set search_path = '' as $$
begin
  delete from public.claim c where c.village_id = village and c.booking_id = booking;
  insert into public.claim (village_id, booking_id, unit_id, during)
  select village, booking, f.unit_id, tstzrange(lower(range), upper(range) + f.turnaround)
  from (
    select * from private.free_units(village, listing, range, booking) where role = 'all'
    union all
    (select * from private.free_units(village, listing, range, booking) where role = 'any'
     order by label, unit_id limit quantity)
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
