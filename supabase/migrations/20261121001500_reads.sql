-- Reads that need more than one table, each in one round trip. They run with the reader's own rights
-- (row-level security decides), but for the calendar, which counts claims nobody may read.

-- Listings of a village that match. All parameters but the village are optional; days ask for free ones.
-- Distance is from the published location only. Ordered by distance when a point is given; else, when there are words,
-- by how they are found (whole in the title, at the start of a word there, inside one, in the body; then what was
-- forgiven, in the title and elsewhere); newest first.
create function public.search_listings(
  village_id uuid, kinds text[] default null, intent text default null, category text default null,
  words text default null, first_day date default null, last_day date default null,
  owner text default null, near_lat double precision default null, near_lng double precision default null,
  within_m int default null, step_free boolean default null,
  west double precision default null, south double precision default null,
  east double precision default null, north double precision default null, most int default 200)
returns table (id uuid, kind public.listing_kind, listing_intent public.listing_intent, title text, listing_category text,
  charge text, amount_kr int, located text, lat double precision, lng double precision, cell_size int,
  association text, place text, photo_id uuid, photo_alt text, distance_m int, published_at timestamptz)
language plpgsql stable set search_path = '' as $$
declare
  here extensions.geography := case when near_lat is not null and near_lng is not null then
    extensions.st_setsrid(extensions.st_makepoint(near_lng, near_lat), 4326)::extensions.geography end;
  view extensions.geography := case when west is not null and south is not null and east is not null and north is not null then
    extensions.st_makeenvelope(west, south, east, north, 4326)::extensions.geography end;
  days daterange; needles text[]; patterns text[]; whole text[]; starts text[];
  query text := ''; best text := '';
begin
  if first_day is not null then
    days := daterange(first_day, least(greatest(first_day, coalesce(last_day, first_day)), first_day + 89), '[]');
  end if;
  select array_agg('%' || w || '%'), array_agg(private.search_pattern(w)), array_agg('(?:^| )' || w || '(?: |$)'),
    array_agg('(?:^| )' || w) into needles, patterns, whole, starts
  from regexp_split_to_table(private.fold(left(btrim(coalesce(words, '')), 100)), '\s+') w where w <> '';
  if kinds is not null then query := query || ' and l.kind::text = any ($2)'; end if;
  if intent is not null then query := query || ' and l.intent::text = $3'; end if;
  if category is not null then query := query || ' and l.category = $4'; end if;
  if needles is not null then
    query := query || ' and (l.search_text like all ($5) or l.search_text ~ all ($11))';
    best := 'case when split_part(l.search_text, E''\n'', 1) ~ all ($12) then 0
      when split_part(l.search_text, E''\n'', 1) ~ all ($13) then 1
      when split_part(l.search_text, E''\n'', 1) like all ($5) then 2
      when l.search_text like all ($5) then 4
      when (select bool_and(l.search_text like n or split_part(l.search_text, E''\n'', 1) ~ p) from unnest($5, $11) x(n, p)) then 5
      else 6 end';
  elsif btrim(words) <> '' then return;
  end if;
  if owner = 'association' then query := query || ' and l.owner_association_id is not null'; end if;
  if owner = 'neighbour' then query := query || ' and l.owner_association_id is null'; end if;
  if step_free then query := query || ' and exists (select 1 from public.space s where s.village_id = l.village_id and s.listing_id = l.id and s.step_free)'; end if;
  if view is not null then query := query || ' and l.point operator(extensions.&&) $6'; end if;
  if here is not null and within_m is not null then query := query || ' and extensions.st_dwithin(l.point, $7, $8)'; end if;
  if days is not null then query := query || ' and l.intent = ''offer'' and private.is_free_on(l.village_id, l.id, l.kind, lower($9), upper($9) - 1)'; end if;
  return query execute
    'with hit as (select l.village_id, l.id, l.kind, l.intent, l.title, l.category, l.charge, l.amount_kr, l.located, l.lat, l.lng,
        l.cell_size, l.owner_association_id, l.place_id, l.published_at,
        case when $7 is null or l.point is null then null else extensions.st_distance(l.point, $7)::int end as distance,
        ' || coalesce(nullif(best, ''), '0') || ' as rank
      from public.listing l
      where l.village_id = $1 and l.open_to is not null' || query || '
      order by ' || case when here is not null then 'distance nulls last, ' when needles is not null then 'rank, ' else '' end || 'l.published_at desc, l.id
      limit $10)
    select h.id, h.kind, h.intent, h.title, h.category, h.charge, h.amount_kr, h.located, h.lat, h.lng, h.cell_size,
      a.name, p.name, f.id, f.alt, h.distance, h.published_at
    from hit h
    left join public.association a on a.village_id = h.village_id and a.id = h.owner_association_id
    left join public.place p on p.village_id = h.village_id and p.id = h.place_id
    left join lateral (select o.id, o.alt from public.photo o where o.village_id = h.village_id and o.listing_id = h.id
      and o.deleted_at is null order by o.position limit 1) f on true
    order by ' || case when here is not null then 'h.distance nulls last, ' when needles is not null then 'h.rank, ' else '' end || 'h.published_at desc, h.id'
    using search_listings.village_id, kinds, intent, category, needles, view, here, within_m, days, least(greatest(most, 1), 500),
      patterns, whole, starts;
end $$;

-- Minutes that a space rests after each booking.
create function private.turnaround_of(village uuid, listing uuid) returns int
language sql stable security definer set search_path = '' as $$
  select coalesce(max(extract(epoch from u.turnaround)::int / 60), 0)
  from public.listing_unit lu join public.unit u on u.village_id = lu.village_id and u.id = lu.unit_id
  where lu.village_id = village and lu.listing_id = listing
$$;

-- Everything the pages of some listings show, as far as the reader may read them.
create function private.listing_pages(village uuid, ids uuid[]) returns table (id uuid, page jsonb)
language sql stable set search_path = '' as $$
  select l.id, jsonb_build_object(
    'id', l.id, 'village_id', l.village_id, 'kind', l.kind, 'intent', l.intent, 'state', l.state, 'title', l.title,
    'body', l.body, 'language', l.language, 'category', l.category, 'charge', l.charge, 'amount_kr', l.amount_kr,
    'charge_note', l.charge_note, 'care_note', l.care_note, 'approval', l.approval, 'audience', l.audience,
    'respond_hours', (extract(epoch from l.respond_within) / 3600)::int, 'notice_days', l.notice_days,
    'max_days', l.max_days, 'max_ahead_days', l.max_ahead_days, 'located', l.located, 'lat', l.lat, 'lng', l.lng,
    'cell_size', l.cell_size, 'area', l.area, 'place_id', l.place_id, 'association_id', l.owner_association_id,
    'published_at', l.published_at, 'ends_on', l.ends_on,
    'association', (select jsonb_build_object('name', a.name, 'about', a.about) from public.association a
      where a.village_id = l.village_id and a.id = l.owner_association_id),
    'place', (select jsonb_build_object('name', p.name, 'kind', p.kind, 'facts', p.facts) from public.place p
      where p.village_id = l.village_id and p.id = l.place_id),
    'photos', coalesce((select jsonb_agg(jsonb_build_object('id', f.id, 'alt', f.alt, 'width', f.width, 'height', f.height)
      order by f.position) from public.photo f where f.village_id = l.village_id and f.listing_id = l.id and f.deleted_at is null), '[]'),
    'space', (select jsonb_build_object('capacity', s.capacity, 'step_free', s.step_free, 'hearing_loop', s.hearing_loop,
      'accessible_toilet', s.accessible_toilet, 'parking', s.parking, 'equipment', s.equipment, 'door_width_cm', s.door_width_cm,
      'house_rules', s.house_rules, 'slot_minutes', s.slot_minutes, 'min_minutes', s.min_minutes, 'max_minutes', s.max_minutes,
      'turnaround_minutes', private.turnaround_of(l.village_id, l.id), 'notice_hours', s.notice_hours, 'bookers', s.bookers,
      'check_in', s.check_in, 'grace_minutes', s.grace_minutes, 'openings', coalesce((
        select jsonb_agg(jsonb_build_object('weekdays', o.weekdays, 'on_date', o.on_date, 'valid_from', o.valid_from,
          'valid_to', o.valid_to, 'opens', private.clock(o.opens), 'closes', private.clock(o.closes), 'closed', o.closed)
          order by o.on_date nulls first, o.valid_from nulls first, o.weekdays, o.opens)
        from public.opening o where o.village_id = l.village_id and o.listing_id = l.id), '[]'),
      'parts', coalesce((select jsonb_agg(jsonb_build_object('id', p.id, 'title', p.title) order by p.title, p.id)
        from public.space k join public.listing p on p.village_id = k.village_id and p.id = k.listing_id
        where k.village_id = l.village_id and k.whole_id = l.id and p.open_to is not null), '[]'),
      'part_of', (select jsonb_build_object('id', w.id, 'title', w.title) from public.listing w
        where w.village_id = l.village_id and w.id = s.whole_id and w.open_to is not null),
      'extras', coalesce((select jsonb_agg(jsonb_build_object('id', e.id, 'title', e.title, 'kind', e.kind) order by x.position, e.id)
        from public.listing_extra x join public.listing e on e.village_id = x.village_id and e.id = x.extra_id
        where x.village_id = l.village_id and x.listing_id = l.id and e.open_to is not null), '[]')) from public.space s
      where s.village_id = l.village_id and s.listing_id = l.id),
    'ride', (select jsonb_build_object('on_date', r.on_date, 'weekdays', r.weekdays, 'depart', to_char(r.depart, 'HH24:MI'),
      'flex_minutes', r.flex_minutes, 'duration_minutes', r.duration_minutes, 'length_m', r.length_m, 'stops', (
        select coalesce(jsonb_agg(jsonb_build_object('name', p.name, 'lat', p.lat, 'lng', p.lng, 'minutes', t.minutes) order by t.seq), '[]')
        from public.ride_stop t join public.place p on p.village_id = t.village_id and p.id = t.place_id
        where t.village_id = l.village_id and t.listing_id = l.id))
      from public.ride r where r.village_id = l.village_id and r.listing_id = l.id),
    'quantity', private.piece_count(l.village_id, l.id))
  from public.listing l where l.village_id = village and l.id = any (ids)
$$;

-- Everything a listing's page shows.
create function public.listing_page(village_id uuid, listing_id uuid) returns jsonb
language sql stable set search_path = '' as $$
  select p.page from private.listing_pages(listing_page.village_id, array[listing_page.listing_id]) p
$$;

-- May the reader see this listing? The same rule as the policy, for functions that look past it.
create function private.can_see_listing(village uuid, listing uuid) returns boolean
language sql stable set search_path = '' as $$
  select exists (select 1 from public.listing l where l.village_id = village and l.id = listing and l.deleted_at is null and (
    l.open_to = 'anyone' or (l.open_to = 'village' and private.is_member(village, auth.uid()))
    or l.owner_resident_id = auth.uid() or private.manages(village, l.owner_association_id, auth.uid())))
$$;

-- Day by day: how many pieces are free of how many, and whether a day is only asked for; of a space by the hour
-- whether there is time. Nothing is free on a day on which a space opens nothing. At most 190 days.
create function private.listing_calendar(village_id uuid, listing_id uuid, first_day date, last_day date)
returns table (day date, free int, total int, asked boolean)
language plpgsql stable security definer set search_path = '' as $$
declare zone text; village uuid := village_id; listing uuid := listing_id; pieces int; parts int; whole boolean;
  l public.listing; s public.space;
begin
  if not private.can_see_listing(village, listing) then return; end if;
  select v.time_zone into zone from public.village v where v.id = village;
  select * into s from public.space k where k.village_id = village and k.listing_id = listing;
  if s.slot_minutes is not null then
    select * into l from public.listing k where k.village_id = village and k.id = listing;
    return query select d, private.has_time(l, s, zone, d)::int, 1, false
      from (select first_day + i as day from generate_series(0, least(last_day - first_day, 190)) i) days(d);
    return;
  end if;
  pieces := private.unit_count(village, listing);
  -- A whole with a broken part is not to be had.
  select count(*), coalesce(bool_or(lu.role = 'all'), false) into parts, whole from public.listing_unit lu
  where lu.village_id = village and lu.listing_id = listing;
  return query
    select d,
      case when s.listing_id is not null and not private.open_days(village, listing, d, d) then 0
        when whole then (count(f.unit_id) = parts)::int else count(f.unit_id)::int end,
      case when whole then 1 else pieces end,
      exists (select 1 from public.listing_unit lu join public.unit u on u.village_id = lu.village_id and u.id = lu.unit_id
        join public.claim c on c.village_id = lu.village_id and c.unit_id = lu.unit_id
        join public.booking b on b.village_id = c.village_id and b.id = c.booking_id
        where lu.village_id = village and lu.listing_id = listing and b.state = 'requested' and b.respond_by >= now()
          and u.condition in ('ok', 'limited') and u.deleted_at is null
          and tstzrange(lower(c.during) - u.turnaround, upper(c.during)) && private.day_range(zone, d, d))
    from (select first_day + i as day from generate_series(0, least(last_day - first_day, 190)) i) days(d)
    left join lateral private.free_units(village, listing, private.day_range(zone, d, d)) f on true
    group by d order by d;
end $$;

-- The first free stretch as long as the days asked for, on or after them; no row when there is none soon.
create function private.next_free_days(village_id uuid, listing_id uuid, first_day date, last_day date, quantity int)
returns table (next_first_day date, next_last_day date)
language plpgsql stable security definer set search_path = '' as $$
declare zone text; days int := least(greatest(last_day - first_day + 1, 1), 90); found_day date;
begin
  if not private.can_see_listing(village_id, listing_id) then return; end if;
  select v.time_zone into zone from public.village v where v.id = next_free_days.village_id;
  found_day := private.next_free(village_id, listing_id, zone, greatest(first_day, private.today(zone)), days,
    greatest(coalesce(quantity, 1), 1));
  if found_day is not null then return query select found_day, found_day + days - 1; end if;
end $$;

-- A request or an offered place past its deadline reads as expired at once, whether or not the sweep has been by.
create function private.state_now(state public.booking_state, respond_by timestamptz) returns public.booking_state
language sql stable set search_path = '' as $$
  select case when state in ('requested', 'waitlisted') and respond_by < now() then 'expired'::public.booking_state else state end
$$;

-- The bookings a conversation is about: one, or the dates of a series.
create function private.bookings_of(village uuid, conversation uuid) returns uuid[]
language sql stable set search_path = '' as $$
  select array(select k.id from public.booking k where k.village_id = village and k.series_id = conversation) || conversation
$$;

-- The one that matters now.
create function private.booking_now(village uuid, conversation uuid) returns uuid
language sql stable set search_path = '' as $$
  select coalesce(private.series_now(village, conversation), conversation)
$$;

-- The reader's conversations in a village as rows of an inbox: those named, or all.
create function private.inbox_rows(village uuid, only_ids uuid[] default null)
returns table (conversation_id uuid, about text, listing_id uuid, listing_kind public.listing_kind,
  listing_intent public.listing_intent, title text, my_side text, other_name text,
  state public.booking_state, first_day date, last_day date, "from" text, "to" text, respond_by timestamptz, proposed_by public.party,
  starts_at timestamptz, ends_at timestamptz, agreed boolean, blocked text, series_dates int, last_body text, last_at timestamptz, last_mine boolean, unread int)
language sql stable set search_path = '' as $$
  select c.id, c.about, c.listing_id, l.kind, l.intent, c.listing_title, case when c.asker_id = me.id then 'requester' else 'owner' end,
    case when c.asker_id = me.id then coalesce(a.name, o.display_name, private.talk_people(c.village_id, c.id) ->> c.owner_resident_id::text)
      else coalesce(k.display_name, private.talk_people(c.village_id, c.id) ->> c.asker_id::text) end,
    private.state_now(b.state, b.respond_by), b.first_day, b.last_day, private.clock(b.from_time), private.clock(b.to_time),
    b.respond_by, b.proposed_by, lower(b.during), upper(b.during), b.agreed_at is not null, private.blocked_by(b.village_id, b.id),
    case when b.series_id is not null then (select count(*)::int from public.booking k where k.village_id = b.village_id
      and k.series_id = b.series_id and k.state in ('requested', 'confirmed', 'active')) end, latest.body, greatest(latest.at, happened.at, c.created_at), latest.sender_id = me.id,
    (select count(*)::int from public.message m where m.village_id = c.village_id and m.conversation_id = c.id
      and m.sender_id <> me.id and m.deleted_at is null and m.at > coalesce(r.read_at, '-infinity'))
    + (select count(*)::int from public.booking_event e where e.village_id = c.village_id and e.booking_id = any (t.bookings)
      and e.actor_id is distinct from me.id and e.kind <> 'place_seen' and e.at > coalesce(r.read_at, '-infinity'))
  from (select (select private.me()) as id) me
  cross join public.conversation c
  -- Once for each conversation, and not for each event that might be of it.
  cross join lateral (select private.booking_now(c.village_id, c.id) as booking, private.bookings_of(c.village_id, c.id) as bookings offset 0) t
  left join public.listing l on l.village_id = c.village_id and l.id = c.listing_id
  left join public.booking b on b.village_id = c.village_id and b.id = t.booking and c.about = 'booking'
  left join public.association a on a.village_id = c.village_id and a.id = c.owner_association_id
  left join public.member o on o.village_id = c.village_id and o.resident_id = c.owner_resident_id
  left join public.member k on k.village_id = c.village_id and k.resident_id = c.asker_id
  left join public.reading r on r.village_id = c.village_id and r.conversation_id = c.id and r.resident_id = me.id
  left join lateral (select m.body, m.at, m.sender_id from public.message m where m.village_id = c.village_id
    and m.conversation_id = c.id and m.deleted_at is null order by m.at desc limit 1) latest on true
  left join lateral (select max(e.at) as at from public.booking_event e where e.village_id = c.village_id and e.booking_id = any (t.bookings)) happened on true
  where c.village_id = village and (only_ids is null or c.id = any (only_ids))
$$;

-- The reader's conversations in a village, latest first.
create function public.my_inbox(village_id uuid)
returns table (conversation_id uuid, about text, listing_id uuid, listing_kind public.listing_kind,
  listing_intent public.listing_intent, title text, my_side text, other_name text,
  state public.booking_state, first_day date, last_day date, "from" text, "to" text, respond_by timestamptz, proposed_by public.party,
  starts_at timestamptz, ends_at timestamptz, agreed boolean, blocked text, series_dates int, last_body text, last_at timestamptz, last_mine boolean, unread int)
language sql stable set search_path = '' as $$
  select * from private.inbox_rows(my_inbox.village_id) order by last_at desc limit 300
$$;

-- One conversation with everything its page shows: the booking, its history, the words, the photos, the names.
create function public.conversation_page(village_id uuid, conversation_id uuid) returns jsonb
language sql stable set search_path = '' as $$
  select jsonb_build_object(
    'id', c.id, 'village_id', c.village_id, 'listing_id', c.listing_id, 'about', c.about, 'title', c.listing_title,
    'my_side', case when c.asker_id = (select private.me()) then 'requester' else 'owner' end,
    'listing', (select jsonb_build_object('kind', l.kind, 'intent', l.intent, 'state', l.state, 'max_days', l.max_days, 'category', l.category,
      'charge', l.charge, 'amount_kr', l.amount_kr, 'charge_note', l.charge_note, 'care_note', l.care_note, 'place_id', l.place_id,
      'slot_minutes', (select s.slot_minutes from public.space s where s.village_id = l.village_id and s.listing_id = l.id),
      'check_in', coalesce((select s.check_in from public.space s where s.village_id = l.village_id and s.listing_id = l.id), false),
      'grace_minutes', (select s.grace_minutes from public.space s where s.village_id = l.village_id and s.listing_id = l.id),
      'photo_id', (select f.id from public.photo f where f.village_id = l.village_id and f.listing_id = l.id and f.deleted_at is null order by f.position limit 1))
      from public.listing l where l.village_id = c.village_id and l.id = c.listing_id),
    'people', private.talk_people(c.village_id, c.id),
    'asker_id', c.asker_id, 'asker_village', private.asker_village(c.village_id, c.id), 'owner_resident_id', c.owner_resident_id,
    'association', (select a.name from public.association a where a.village_id = c.village_id and a.id = c.owner_association_id),
    'booking', (select jsonb_build_object('id', b.id, 'state', private.state_now(b.state, b.respond_by), 'quantity', b.quantity,
      'first_day', b.first_day, 'last_day', b.last_day, 'starts_at', lower(b.during), 'ends_at', upper(b.during), 'respond_by', b.respond_by,
      'from', private.clock(b.from_time), 'to', private.clock(b.to_time),
      'proposed_by', b.proposed_by, 'proposed_first_day', b.proposed_first_day, 'proposed_last_day', b.proposed_last_day,
      'proposed_from', private.clock(b.proposed_from), 'proposed_to', private.clock(b.proposed_to),
      'series_id', b.series_id, 'agreed_at', b.agreed_at, 'checked_in_at', b.checked_in_at, 'done_at', b.done_at,
      'on_behalf', b.on_behalf, 'blocked', private.blocked_by(b.village_id, b.id), 'bundle', private.bundle_of(b.village_id, b.bundle_id),
      'place_in_line', private.place_in_line(b.village_id, b.id),
      'word_code', case when b.state in ('confirmed', 'active', 'completed') then b.word_code end,
      'closed_by', b.closed_by, 'closed_reason', b.closed_reason, 'confirmed_at', b.confirmed_at,
      'handed_over_at', b.handed_over_at, 'given_back_at', b.given_back_at, 'created_at', b.created_at)
      from public.booking b where b.village_id = c.village_id and b.id = (select private.booking_now(c.village_id, c.id))),
    'series', (select jsonb_build_object('id', s.id, 'rule', s.rule, 'from', private.clock(s.from_time), 'to', private.clock(s.to_time),
      'skipped', s.skipped, 'dates', (select coalesce(jsonb_agg(jsonb_build_object('booking_id', k.id, 'first_day', k.first_day,
        'state', private.state_now(k.state, k.respond_by), 'starts_at', lower(k.during), 'ends_at', upper(k.during),
        'respond_by', k.respond_by, 'blocked', private.blocked_by(k.village_id, k.id), 'checked_in_at', k.checked_in_at,
        'done_at', k.done_at) order by lower(k.during), k.id), '[]')
        from public.booking k where k.village_id = s.village_id and k.series_id = s.id))
      from public.series s where s.village_id = c.village_id and s.id = c.id),
    'events', coalesce((select jsonb_agg(jsonb_build_object('id', e.id, 'at', e.at, 'actor_id', e.actor_id, 'party', e.party,
      'kind', e.kind, 'facts', e.facts) order by e.at, e.id) from public.booking_event e
      where e.village_id = c.village_id and e.booking_id = any (array(select unnest(private.bookings_of(c.village_id, c.id))))), '[]'),
    'handovers', coalesce((select jsonb_agg(jsonb_build_object('direction', h.direction, 'at', h.at, 'by', h.by_resident_id,
      'words_compared', h.words_compared, 'condition', h.condition, 'note', h.note) order by h.at) from public.handover h
      where h.village_id = c.village_id and h.booking_id = any (array(select unnest(private.bookings_of(c.village_id, c.id))))), '[]'),
    'messages', coalesce((select jsonb_agg(jsonb_build_object('id', m.id, 'sender_id', m.sender_id, 'body', m.body, 'at', m.at)
      order by m.at, m.id) from (select * from (select n.id, n.sender_id, n.body, n.at from public.message n
      where n.village_id = c.village_id and n.conversation_id = c.id and n.deleted_at is null order by n.at desc limit 500) x) m), '[]'),
    'photos', coalesce((select jsonb_agg(jsonb_build_object('id', f.id, 'alt', f.alt, 'direction', f.direction, 'width', f.width, 'height', f.height)
      order by f.position) from public.photo f where f.village_id = c.village_id and f.booking_id = any (array(select unnest(private.bookings_of(c.village_id, c.id)))) and f.deleted_at is null), '[]'))
  from public.conversation c
  where c.village_id = conversation_page.village_id and c.id = conversation_page.conversation_id
$$;

-- Where a listing of the reader's own lies, to show in its form. Null for everybody else.
create function private.my_listing_location(village_id uuid, listing_id uuid) returns jsonb
language sql stable security definer set search_path = '' as $$
  select jsonb_build_object('lat', e.lat, 'lng', e.lng, 'address', e.address, 'directions', e.directions)
  from private.listing_location e
  join public.listing l on l.village_id = e.village_id and l.id = e.listing_id
  where e.village_id = my_listing_location.village_id and e.listing_id = my_listing_location.listing_id
    and private.is_member(l.village_id, auth.uid())
    and (l.owner_resident_id = auth.uid() or private.manages(l.village_id, l.owner_association_id, auth.uid()))
$$;

-- The days an owner keeps a listing for itself.
create function private.my_blocks(village_id uuid, listing_id uuid)
returns table (first_day date, last_day date, "from" text, "to" text, reason text)
language sql stable security definer set search_path = '' as $$
  select distinct k.first_day, k.last_day, private.clock(k.from_time), private.clock(k.to_time), k.reason
  from public.listing l
  join public.listing_unit lu on lu.village_id = l.village_id and lu.listing_id = l.id
  join public.block k on k.village_id = lu.village_id and k.unit_id = lu.unit_id
  where l.village_id = my_blocks.village_id and l.id = my_blocks.listing_id and k.deleted_at is null and k.source_uid is null
    and upper(k.during) > now() and private.is_member(l.village_id, auth.uid())
    and (l.owner_resident_id = auth.uid() or private.manages(l.village_id, l.owner_association_id, auth.uid()))
  order by 1, 3
$$;
