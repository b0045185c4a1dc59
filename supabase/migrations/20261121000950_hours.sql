-- When a space is open, and whether a time asked for fits its terms.

-- The hours that begin on each of some days of the village. Exceptions for a date go before a season, a season before
-- the usual hours; who has no hours at all is always open.
create function private.open_hours(village uuid, listing uuid, first_day date, last_day date)
returns table (day date, opens time, closes time) language plpgsql stable set search_path = '' as $$
begin
  if not exists (select 1 from public.opening o where o.village_id = village and o.listing_id = listing and o.deleted_at is null) then
    return query select first_day + i, time '00:00', time '24:00' from generate_series(0, last_day - first_day) i;
    return;
  end if;
  return query
    with days as (select first_day + i as day from generate_series(0, last_day - first_day) i),
    rules as (
      select d.day, o.weekdays, o.opens, o.closes, o.closed, r.rank, min(r.rank) over (partition by d.day) as best
      from days d join public.opening o on o.village_id = village and o.listing_id = listing and o.deleted_at is null,
      lateral (select case when o.on_date is not null then 1 when num_nonnulls(o.valid_from, o.valid_to) > 0 then 2 else 3 end as rank) r
      where case when o.on_date is not null then o.on_date = d.day
        else d.day between coalesce(o.valid_from, '-infinity') and coalesce(o.valid_to, 'infinity') end)
    select s.day, s.opens, s.closes from rules s where s.rank = s.best and not s.closed
      and (s.weekdays is null or extract(isodow from s.day)::int = any (s.weekdays));
end $$;

-- When a listing is open from one day to another, the nights at both ends included; hours that touch are one.
create function private.open_spans(village uuid, listing uuid, time_zone text, first_day date, last_day date)
returns tstzmultirange language plpgsql stable set search_path = '' as $$
begin
  return (
    select coalesce(range_agg(tstzrange(s.opens, s.closes)), '{}')
    from private.open_hours(village, listing, first_day - 1, last_day + 1) h,
    lateral (select (h.day + h.opens) at time zone time_zone as opens,
      (h.day + (h.closes <= h.opens)::int + h.closes) at time zone time_zone as closes) s
    where s.opens < s.closes);
end $$;

-- Do hours begin on every one of the days?
create function private.open_days(village uuid, listing uuid, first_day date, last_day date) returns boolean
language plpgsql stable set search_path = '' as $$
begin
  return (select count(distinct h.day) from private.open_hours(village, listing, first_day, last_day) h) = last_day - first_day + 1;
end $$;

-- The first instant of a space's steps on the clock on the wall, at a moment or after it.
create function private.step_after(time_zone text, step int, moment timestamptz) returns timestamptz
language plpgsql stable set search_path = '' as $$
declare
  wall timestamp := moment at time zone time_zone;
  begun timestamp := date_bin(make_interval(mins => step), wall, wall::date::timestamp);
begin
  return case when begun at time zone time_zone >= moment then begun at time zone time_zone
    else (begun + make_interval(mins => step)) at time zone time_zone end;
end $$;

-- Why a time cannot be had, whoever has it: null, or {field, why, …} as `bad_input` says it. What is out since
-- `ongoing_from` may have begun in the past. Looked at in this order, as on the phone (`hoursProblem`): the past, the
-- steps, the length, notice, how far ahead, the opening hours. Length is measured on the clock on the wall.
create function private.span_problem(l public.listing, time_zone text, span private.span, ongoing_from date default null)
returns jsonb language plpgsql stable set search_path = '' as $$
declare
  today date := private.today(time_zone); s public.space; minutes int; begins timestamptz; soonest timestamptz; last date;
begin
  if l.kind = 'space' then
    select * into s from public.space k where k.village_id = l.village_id and k.listing_id = l.id;
  end if;
  if (s.slot_minutes is null) <> (span.from_time is null) then
    return jsonb_build_object('field', 'from', 'why', case when span.from_time is null then 'missing' else 'by_days' end);
  end if;
  if span.first_day < today and span.first_day is distinct from ongoing_from then
    return jsonb_build_object('field', 'first_day', 'why', 'in_the_past');
  end if;
  if s.slot_minutes is not null then
    begins := (span.first_day + span.from_time) at time zone time_zone;
    if begins < now() and span.first_day is distinct from ongoing_from then
      return jsonb_build_object('field', 'from', 'why', 'in_the_past');
    end if;
    if (extract(epoch from span.from_time)::int / 60) % s.slot_minutes <> 0 then
      return jsonb_build_object('field', 'from', 'why', 'not_on_step', 'step', s.slot_minutes);
    end if;
    if (extract(epoch from span.to_time)::int / 60) % s.slot_minutes <> 0 then
      return jsonb_build_object('field', 'to', 'why', 'not_on_step', 'step', s.slot_minutes);
    end if;
    minutes := extract(epoch from (span.last_day + span.to_time) - (span.first_day + span.from_time))::int / 60;
    if minutes < s.min_minutes then return jsonb_build_object('field', 'to', 'why', 'too_short', 'least', s.min_minutes); end if;
    if minutes > s.max_minutes then return jsonb_build_object('field', 'to', 'why', 'too_long', 'most', s.max_minutes); end if;
    soonest := now() + make_interval(hours => s.notice_hours);
    if ongoing_from is null and begins < soonest then
      return jsonb_build_object('field', 'from', 'why', 'too_soon', 'least', s.notice_hours,
        'first_possible', private.step_after(time_zone, s.slot_minutes, soonest));
    end if;
    last := least(today + l.max_ahead_days, l.ends_on);
    if span.last_day > last then return jsonb_build_object('field', 'last_day', 'why', 'too_far_ahead', 'most', last - today); end if;
  else
    if span.last_day < today then return jsonb_build_object('field', 'last_day', 'why', 'in_the_past'); end if;
    if span.last_day - span.first_day + 1 > l.max_days then
      return jsonb_build_object('field', 'last_day', 'why', 'too_many_days', 'most', l.max_days);
    end if;
    if ongoing_from is null and span.first_day < today + l.notice_days then
      return jsonb_build_object('field', 'first_day', 'why', 'too_soon', 'least', l.notice_days,
        'first_possible', today + l.notice_days);
    end if;
  end if;
  if span.last_day > today + l.max_ahead_days then
    return jsonb_build_object('field', 'last_day', 'why', 'too_far_ahead', 'most', l.max_ahead_days);
  end if;
  if l.ends_on is not null and span.last_day > l.ends_on then
    return jsonb_build_object('field', 'last_day', 'why', 'after_listing_ends', 'ends_on', l.ends_on);
  end if;
  -- Hours that the clock leaps over are none.
  if span.during is null or (l.kind = 'space' and ongoing_from is null and not (case when s.slot_minutes is null
    then private.open_days(l.village_id, l.id, span.first_day, span.last_day)
    else private.open_spans(l.village_id, l.id, time_zone, span.first_day, span.last_day) @> span.during end)) then
    return jsonb_build_object('field', case when s.slot_minutes is null then 'first_day' else 'from' end, 'why', 'closed_then');
  end if;
  return null;
end $$;

-- Can a search for a day take the space: is some stretch free that day, as long as its shortest booking?
create function private.has_time(l public.listing, s public.space, time_zone text, day date) returns boolean
language plpgsql stable security definer set search_path = '' as $$
declare
  span tstzrange := private.day_range(time_zone, day, day) * tstzrange(now() + make_interval(hours => s.notice_hours), null);
  spans tstzmultirange; units uuid[]; whole boolean; parts int;
begin
  if isempty(span) then return false; end if;
  spans := private.open_spans(l.village_id, l.id, time_zone, day, day) * tstzmultirange(span);
  select array_agg(lu.unit_id) filter (where u.condition in ('ok', 'limited') and u.deleted_at is null), bool_or(lu.role = 'all'), count(*)
  into units, whole, parts
  from public.listing_unit lu join public.unit u on u.village_id = lu.village_id and u.id = lu.unit_id
  where lu.village_id = l.village_id and lu.listing_id = l.id;
  if units is null or (whole and cardinality(units) < parts) then return false; end if;
  return exists (
    with held as (select h.unit_id, range_agg(h.during) as during from private.held(l.village_id, units, span) h group by h.unit_id)
    select 1 from (
      select (select range_agg(r) from held h, unnest(h.during) r) as busy where whole
      union all
      select h.during from unnest(units) u(id) left join held h on h.unit_id = u.id where not whole) taken,
    lateral unnest(case when taken.busy is null then spans else spans - taken.busy end) gap
    where upper(gap) - lower(gap) >= make_interval(mins => s.min_minutes));
end $$;

-- Is a listing to be had on the days of a search? A space by the hour when there is time on each of them.
create function private.is_free_on(village uuid, listing uuid, listing_kind public.listing_kind, first_day date, last_day date)
returns boolean language plpgsql stable security definer set search_path = '' cost 2000 as $$
declare l public.listing; s public.space; zone text;
begin
  select v.time_zone into zone from public.village v where v.id = village;
  if listing_kind = 'space' then
    select * into s from public.space k where k.village_id = village and k.listing_id = listing;
    if s.slot_minutes is not null then
      select * into l from public.listing k where k.village_id = village and k.id = listing;
      return not exists (select 1 from generate_series(0, least(last_day - first_day, 30)) i
        where not private.has_time(l, s, zone, first_day + i));
    end if;
    if not private.open_days(village, listing, first_day, last_day) then return false; end if;
  end if;
  return private.is_free(village, listing, private.day_range(zone, first_day, last_day));
end $$;

-- The dates of a standing booking by its rule: FREQ=DAILY, WEEKLY or MONTHLY first, INTERVAL, BYDAY (of a weekly one its
-- weekdays; of a monthly one its n-th weekday, as 1TU or -1FR), and COUNT or UNTIL. At most 104, and none later than ten
-- years after the first day. The phone's `domain/series.ts` reads the same.
create function private.series_days(rule text, first_day date) returns setof date
language plpgsql stable set search_path = '' as $$
declare
  weekday_names constant text[] := '{MO,TU,WE,TH,FR,SA,SU}';
  first_month constant date := date_trunc('month', first_day::timestamp)::date;
  first_week constant date := date_trunc('week', first_day::timestamp)::date;
  part text; name text; said jsonb := '{}'; freq text; step int; most int; until date; named text[]; nth int; found_days date[];
begin
  if rule is null or rule !~ '^FREQ=(DAILY|WEEKLY|MONTHLY)(;(INTERVAL|BYDAY|COUNT|UNTIL)=[-0-9A-Z,]{1,24}){1,3}$' then
    perform private.bad_input('rule', 'not_a_rule');
  end if;
  foreach part in array string_to_array(rule, ';') loop
    name := split_part(part, '=', 1);
    if said ? name then perform private.bad_input('rule', 'not_a_rule'); end if;
    said := said || jsonb_build_object(name, split_part(part, '=', 2));
  end loop;
  freq := said ->> 'FREQ';
  named := string_to_array(said ->> 'BYDAY', ',');
  if (said ? 'COUNT') = (said ? 'UNTIL') or (freq = 'DAILY' and said ? 'BYDAY')
    or coalesce(said ->> 'INTERVAL', '1') !~ '^[1-9][0-9]?$'
    or coalesce(said ->> 'COUNT', '1') !~ '^[1-9][0-9]{0,8}$'
    or coalesce(said ->> 'UNTIL', '20260101') !~ '^[12][0-9]{7}$'
    or coalesce(said ->> 'BYDAY', case freq when 'MONTHLY' then '1MO' else 'MO' end)
      !~ (case freq when 'MONTHLY' then '^-?[1-5](MO|TU|WE|TH|FR|SA|SU)$' else '^(MO|TU|WE|TH|FR|SA|SU)(,(MO|TU|WE|TH|FR|SA|SU))*$' end)
    or cardinality(named) > (select count(distinct n) from unnest(named) n) then
    perform private.bad_input('rule', 'not_a_rule');
  end if;
  step := coalesce(said ->> 'INTERVAL', '1')::int;
  most := (said ->> 'COUNT')::int;
  if most > 104 then perform private.bad_input('rule', 'too_many', '{"most": 104}'); end if;
  if said ? 'UNTIL' then
    begin
      until := private.body_day(jsonb_build_object('rule', regexp_replace(said ->> 'UNTIL', '(....)(..)(..)', '\1-\2-\3')), 'rule');
    exception when sqlstate 'PT422' then
      perform private.bad_input('rule', 'not_a_rule');
    end;
  end if;
  if freq = 'MONTHLY' and said ? 'BYDAY' then
    nth := left(said ->> 'BYDAY', -2)::int;
    named := array[right(said ->> 'BYDAY', 2)];
  end if;
  select array_agg(d.day order by d.day) into found_days from (
    select x.day from (select first_day + i as day from generate_series(0, least(until - first_day, 3653)) i) x
    where case freq
      when 'DAILY' then (x.day - first_day) % step = 0
      when 'WEEKLY' then (x.day - first_week) / 7 % step = 0
        and weekday_names[extract(isodow from x.day)::int] = any (coalesce(named, weekday_names[extract(isodow from first_day)::int:extract(isodow from first_day)::int]))
      else ((extract(year from x.day) - extract(year from first_month)) * 12 + extract(month from x.day) - extract(month from first_month))::int % step = 0
        and case when nth is null then extract(day from x.day) = extract(day from first_day)
          else weekday_names[extract(isodow from x.day)::int] = any (named) and nth = case when nth > 0
            then (extract(day from x.day)::int - 1) / 7 + 1
            else -(extract(day from (date_trunc('month', x.day::timestamp) + interval '1 month - 1 day'))::int - extract(day from x.day)::int) / 7 - 1 end end end
    order by x.day limit coalesce(most, 105)) d;
  if found_days is null then perform private.bad_input('rule', 'none'); end if;
  if cardinality(found_days) > 104 then perform private.bad_input('rule', 'too_many', '{"most": 104}'); end if;
  return query select unnest(found_days);
end $$;
