-- Several things as one request (a bundle), several dates as one (a standing booking).

-- body: village_id, bundle_id, note?, rules_accepted?, parts: [{listing_id, booking_id, first_day, last_day, from?, to?,
-- quantity?}], two to eight. All or nothing: the whole is agreed when every owner has said yes to their part.
create function private.request_bundle(command_id uuid, body jsonb) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  who uuid := private.actor();
  earlier jsonb := private.begin_command(command_id, 'request_bundle', body);
  village uuid := private.body_uuid(body, 'village_id');
  bundle uuid := private.body_uuid(body, 'bundle_id');
  note text := private.body_text(body, 'note', 0, 2000);
  v public.village; l public.listing; b public.booking; span private.span; part jsonb; wanted int;
  until timestamptz := now(); sure boolean := true; answer jsonb := '[]';
begin
  if earlier is not null then return earlier; end if;
  perform private.spend('request_bundle', 30);
  if jsonb_typeof(body -> 'parts') is distinct from 'array' or jsonb_array_length(body -> 'parts') not between 2 and 8 then
    perform private.bad_input('parts', 'out_of_range', '{"least": 2, "most": 8}');
  end if;
  if exists (select 1 from public.booking k where k.village_id = village and k.bundle_id = bundle) then
    perform private.fail('id_taken', 409);
  end if;
  if not private.may_ask(village, who, array(select private.body_uuid(p, 'listing_id') from jsonb_array_elements(body -> 'parts') p)) then
    perform private.deny('join_first');
  end if;
  select * into v from public.village k where k.id = village;
  perform private.lock_units(village, array(select private.body_uuid(p, 'listing_id') from jsonb_array_elements(body -> 'parts') p));
  perform private.be_guest(village, who);
  for part in select * from jsonb_array_elements(body -> 'parts') loop
    l := private.bookable(village, private.body_uuid(part, 'listing_id'), who, body, null);
    if l.approval <> 'auto' then
      sure := false;
      -- Everybody has the time that the slowest has.
      until := greatest(until, now() + l.respond_within);
    end if;
  end loop;
  for part in select * from jsonb_array_elements(body -> 'parts') loop
    l := private.bookable(village, private.body_uuid(part, 'listing_id'), who, body, null);
    span := private.body_fit(part, l, v);
    wanted := private.body_int(part, 'quantity', 1, 500, 1);
    if not private.is_free(village, l.id, span.during, wanted) or private.is_promised(village, l.id, span.during, who) then
      perform private.refuse_taken(l.id, span, wanted);
    end if;
    perform private.leave_some(v, l.id, who);
    b := null;
    b.village_id := village; b.id := private.body_uuid(part, 'booking_id'); b.listing_id := l.id; b.requester_id := who;
    b.bundle_id := bundle; b.quantity := wanted;
    b.state := case when sure then 'confirmed' else 'requested' end;
    b.respond_by := case when not sure then until end;
    b.agreed_at := case when l.approval = 'auto' then now() end;
    b := private.place_booking(b, l, span, true);
    perform private.open_talk(b, note);
    perform private.tell_request(b);
    answer := answer || jsonb_build_object('booking_id', b.id, 'state', b.state);
  end loop;
  return private.end_command(command_id, jsonb_build_object('bundle_id', bundle, 'state', case when sure then 'confirmed' else 'requested' end,
    'respond_by', case when not sure then until end, 'bookings', answer));
end $$;

-- Why a date of a standing booking cannot be had, in one word; null when it can.
create function private.date_problem(l public.listing, v public.village, span private.span, quantity int, who uuid) returns text
language plpgsql stable set search_path = '' as $$
declare why text; pieces int; firm int; whole boolean;
begin
  why := private.span_problem(l, v.time_zone, span) ->> 'why';
  if why is not null then
    return case when why in ('too_soon', 'too_far_ahead') then why when why = 'in_the_past' then 'past' else 'closed' end;
  end if;
  if private.is_free(l.village_id, l.id, span.during, quantity) then
    return case when private.is_promised(l.village_id, l.id, span.during, who) then 'asked' end;
  end if;
  -- Asked for only, when it would be free if nobody got a yes.
  select count(*), coalesce(bool_or(x.role = 'all'), false), count(*) filter (where not x.usable or x.held) into pieces, whole, firm
  from (
    select lu.role, u.condition in ('ok', 'limited') and u.deleted_at is null as usable, exists (
        select 1 from public.claim c join public.booking k on k.village_id = c.village_id and k.id = c.booking_id
        where c.village_id = u.village_id and c.unit_id = u.id and k.state not in ('requested', 'waitlisted')
          and c.during && tstzrange(lower(span.during), upper(span.during) + u.turnaround))
      or exists (select 1 from public.block k where k.village_id = u.village_id and k.unit_id = u.id and k.deleted_at is null
        and k.during && span.during) as held
    from public.listing_unit lu join public.unit u on u.village_id = lu.village_id and u.id = lu.unit_id
    where lu.village_id = l.village_id and lu.listing_id = l.id) x;
  return case when (whole and firm = 0) or (not whole and pieces - firm >= quantity) then 'asked' else 'taken' end;
end $$;

-- body: village_id, listing_id, series_id, rule, first_day, from, to, skip?: [day], wait?, quantity?, note?,
-- rules_accepted?, on_behalf?. Books the dates that can be had and says of the others why not; with `wait` stands in
-- line for those that are taken. Refused when nothing comes of it.
create function private.request_series(command_id uuid, body jsonb) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  who uuid := private.actor();
  earlier jsonb := private.begin_command(command_id, 'request_series', body);
  village uuid := private.body_uuid(body, 'village_id');
  series uuid := private.body_uuid(body, 'series_id');
  behalf jsonb := private.body_behalf(body, who);
  wanted int := private.body_int(body, 'quantity', 1, 500, 1);
  note text := private.body_text(body, 'note', 0, 2000);
  wait boolean := private.body_flag(body, 'wait');
  v public.village; l public.listing; s public.space; span private.span; b public.booking; first public.booking;
  day date; why text; sure boolean; problem jsonb; left_out jsonb := '[]'; booked int := 0; over_midnight int; tomorrow date;
begin
  if earlier is not null then return earlier; end if;
  perform private.spend('request_series', 20);
  if not private.may_ask(village, who, array[private.body_uuid(body, 'listing_id')]) then perform private.deny('join_first'); end if;
  select * into v from public.village k where k.id = village;
  l := private.bookable(village, private.body_uuid(body, 'listing_id'), who, body, behalf);
  select * into s from public.space k where k.village_id = village and k.listing_id = l.id;
  if s.slot_minutes is null then perform private.fail('not_bookable', 422); end if;
  span.first_day := private.body_day(body, 'first_day');
  span.from_time := private.body_time(body, 'from'); span.to_time := private.body_time(body, 'to');
  if span.from_time is null then perform private.bad_input('from', 'missing'); end if;
  if span.to_time is null then perform private.bad_input('to', 'missing'); end if;
  over_midnight := (span.to_time <= span.from_time)::int;
  -- What is wrong with every date is wrong with the form.
  tomorrow := private.today(v.time_zone) + 1;
  problem := private.span_problem(l, v.time_zone, (tomorrow, tomorrow + over_midnight, span.from_time, span.to_time, null)::private.span);
  if problem ->> 'why' in ('not_on_step', 'too_short', 'too_long') then
    perform private.bad_input(problem ->> 'field', problem ->> 'why', problem - 'field' - 'why');
  end if;
  if jsonb_typeof(coalesce(body -> 'skip', '[]')) <> 'array' or jsonb_array_length(coalesce(body -> 'skip', '[]')) > 104 then
    perform private.bad_input('skip', 'too_many', '{"most": 104}');
  end if;
  perform private.lock_units(village, l.id);
  perform private.be_guest(village, who);
  if behalf is null then perform private.leave_some(v, l.id, who); end if;
  sure := l.approval = 'auto' or behalf is not null;
  begin
    insert into public.series (village_id, id, listing_id, requester_id, owner_resident_id, owner_association_id, rule,
      first_day, from_time, to_time)
    values (village, series, l.id, who, l.owner_resident_id, l.owner_association_id, body ->> 'rule', span.first_day,
      span.from_time, span.to_time);
  exception when unique_violation then
    perform private.fail('id_taken', 409);
  end;
  for day in select * from private.series_days(body ->> 'rule', span.first_day) loop
    continue when coalesce(body -> 'skip', '[]') ? day::text;
    span.first_day := day; span.last_day := day + over_midnight;
    span.during := private.span_range(v.time_zone, span.first_day, span.last_day, span.from_time, span.to_time);
    why := private.date_problem(l, v, span, wanted, who);
    b := null;
    b.village_id := village; b.id := gen_random_uuid(); b.listing_id := l.id; b.requester_id := who; b.series_id := series;
    b.quantity := wanted; b.on_behalf := behalf;
    if why is null then
      b.state := case when sure then 'confirmed' else 'requested' end;
      b.respond_by := case when not sure then now() + l.respond_within end;
      booked := booked + 1;
    else
      left_out := left_out || jsonb_build_object('day', day, 'why', why);
      continue when not wait or why not in ('taken', 'asked') or exists (select 1 from public.booking k where k.village_id = village
        and k.listing_id = l.id and k.requester_id = who and k.state = 'waitlisted' and k.during && span.during
        and k.on_behalf is not distinct from behalf);
      b.state := 'waitlisted';
    end if;
    b := private.place_booking(b, l, span, why is null);
    if first.id is null or (first.state = 'waitlisted' and why is null) then first := b; end if;
  end loop;
  if first.id is null then
    perform private.fail('taken', 409, jsonb_build_object('listing_id', l.id, 'skipped', left_out));
  end if;
  update public.series k set skipped = left_out where k.village_id = village and k.id = series;
  perform private.open_talk(first, note);
  perform private.tell_request(first, jsonb_build_object('dates', booked));
  return private.end_command(command_id, jsonb_build_object('series_id', series, 'state', first.state, 'booked', booked, 'skipped', left_out));
end $$;

-- Of a standing booking the date that matters now: one that is offered, the next that is not over, else the last.
create function private.series_now(village uuid, series uuid) returns uuid
language sql stable set search_path = '' as $$
  select k.id from public.booking k where k.village_id = village and k.series_id = series
  order by k.state in ('completed', 'declined', 'cancelled', 'expired', 'no_show'),
    k.state = 'waitlisted' and k.respond_by is null, k.state <> 'waitlisted',
    case when k.state in ('completed', 'declined', 'cancelled', 'expired', 'no_show') then -extract(epoch from lower(k.during))
      else extract(epoch from lower(k.during)) end
  limit 1
$$;

-- What a party of a bundle is told of its parts: titles and answers, of the own ones which.
create function private.bundle_of(village uuid, bundle uuid) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
declare who uuid := auth.uid();
begin
  if bundle is null or not exists (select 1 from public.booking k where k.village_id = village and k.bundle_id = bundle
    and private.side_of(k, who) is not null) then return null; end if;
  return jsonb_build_object('id', bundle, 'parts', (
    select jsonb_agg(jsonb_build_object('title', k.listing_title, 'state', private.state_now(k.state, k.respond_by),
      'agreed', k.agreed_at is not null, 'mine', k.requester_id = who,
      'booking_id', case when private.side_of(k, who) is not null then k.id end) order by k.listing_title, k.id)
    from public.booking k where k.village_id = village and k.bundle_id = bundle));
end $$;

-- Why a booking's time is blocked since it was made; null when it is not.
create function private.blocked_by(village uuid, booking uuid) returns text
language sql stable security definer set search_path = '' as $$
  select k.reason from public.claim c
  join public.booking b on b.village_id = c.village_id and b.id = c.booking_id
  join public.block k on k.village_id = c.village_id and k.unit_id = c.unit_id and k.deleted_at is null and k.during && b.during
  where c.village_id = village and c.booking_id = booking and upper(b.during) > now()
    and b.state in ('requested', 'confirmed', 'active')
  order by k.during limit 1
$$;

-- How many are before one that waits for the same thing at an overlapping time, itself counted; null for who does not wait.
create function private.place_in_line(village uuid, booking uuid) returns int
language sql stable security definer set search_path = '' as $$
  select nullif(count(*), 0)::int from public.booking b join public.booking other on other.village_id = b.village_id
    and other.listing_id = b.listing_id and other.state = 'waitlisted' and coalesce(other.respond_by, 'infinity') > now()
    and other.during && b.during
    and (other.created_at, other.id) <= (b.created_at, b.id)
  where b.village_id = village and b.id = booking and b.state = 'waitlisted'
$$;
