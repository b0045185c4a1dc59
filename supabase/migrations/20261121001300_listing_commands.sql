-- Offering a thing, changing it, pausing it, taking it away.

-- The listings whose pages name this one: its whole, its parts, and what it is suggested with.
create function private.shown_by(village uuid, listing uuid) returns uuid[]
language sql stable set search_path = '' as $$
  select array(
    select s.whole_id from public.space s where s.village_id = village and s.listing_id = listing and s.whole_id is not null
    union select s.listing_id from public.space s where s.village_id = village and s.whole_id = listing
    union select x.listing_id from public.listing_extra x where x.village_id = village and x.extra_id = listing)
$$;

-- Who a listing will belong to: the actor, or an association the actor manages.
create function private.body_owner(body jsonb, village uuid, who uuid, out resident uuid, out association uuid)
language plpgsql set search_path = '' as $$
begin
  association := private.body_uuid(body, 'association_id', true);
  if association is null then resident := who; return; end if;
  if not private.manages(village, association, who) then perform private.deny('not_your_association'); end if;
end $$;

-- The listing of a command's body, locked, for its owner. `no key`, because a booking made meanwhile
-- refers to it. In order with all whose pages show it, which a change of it touches: two that meet then wait, and
-- never deadlock.
create function private.listing_of(body jsonb, who uuid) returns public.listing
language plpgsql set search_path = '' as $$
declare l public.listing;
begin
  select k.* into l from public.listing k where k.village_id = private.body_uuid(listing_of.body, 'village_id')
    and k.id = private.body_uuid(listing_of.body, 'listing_id');
  perform 1 from public.listing k where k.village_id = l.village_id and (k.id = any (private.shown_by(l.village_id, l.id))
    or k.id in (l.id, private.body_uuid(coalesce(listing_of.body -> 'space', '{}'), 'part_of', true))) order by k.id for no key update;
  select k.* into l from public.listing k where k.village_id = l.village_id and k.id = l.id;
  if l.id is null or not private.is_member(l.village_id, who)
    or not (coalesce(l.owner_resident_id = who, false) or coalesce(private.manages(l.village_id, l.owner_association_id, who), false)) then
    perform private.deny('not_your_listing');
  end if;
  -- Taken down before, as from another of the owner's devices.
  if l.deleted_at is not null then perform private.fail('listing_gone', 410); end if;
  return l;
end $$;

-- The point must be in the village, or near enough to be its own outlying farm.
create function private.write_location(l public.listing, body jsonb) returns void
language plpgsql set search_path = '' as $$
declare spot jsonb := body -> 'point'; x double precision; y double precision; v public.village;
begin
  if l.place_id is not null or jsonb_typeof(spot) is distinct from 'object' then
    if l.place_id is null and l.intent = 'offer' and l.kind <> 'ride' and not exists (
      select 1 from private.listing_location e where e.village_id = l.village_id and e.listing_id = l.id) then
      perform private.bad_input('point', 'missing');
    end if;
    if l.place_id is not null then
      delete from private.listing_location e where e.village_id = l.village_id and e.listing_id = l.id;
    end if;
    return;
  end if;
  y := private.body_number(spot, 'lat', -85, 85); x := private.body_number(spot, 'lng', -180, 180);
  select * into v from public.village k where k.id = l.village_id;
  if v.boundary is not null and not extensions.st_dwithin(v.boundary,
      extensions.st_setsrid(extensions.st_makepoint(x, y), 4326)::extensions.geography, 3000) then
    perform private.bad_input('point', 'outside_village');
  end if;
  insert into private.listing_location (village_id, listing_id, lat, lng, address, directions)
  values (l.village_id, l.id, y, x, private.body_text(spot, 'address', 0, 200), private.body_text(spot, 'directions', 0, 500))
  on conflict (village_id, listing_id) do update set lat = excluded.lat, lng = excluded.lng,
    address = excluded.address, directions = excluded.directions, updated_at = now();
end $$;

-- A piece that joins a listing is away when all the others are: the owner kept the listing, not this drill or that.
create function private.inherit_blocks(l public.listing, new_unit uuid) returns void
language sql set search_path = '' as $$
  insert into public.block (village_id, unit_id, during, first_day, last_day, from_time, to_time, reason, source_uid)
  select l.village_id, new_unit, k.during, k.first_day, k.last_day, k.from_time, k.to_time, k.reason, k.source_uid
  from public.listing_unit lu join public.block k on k.village_id = lu.village_id and k.unit_id = lu.unit_id
  where lu.village_id = l.village_id and lu.listing_id = l.id and k.deleted_at is null
    and k.during && tstzrange(now(), null)
  group by k.during, k.first_day, k.last_day, k.from_time, k.to_time, k.reason, k.source_uid
  having count(distinct k.unit_id) = (select count(*) from public.listing_unit other
    where other.village_id = l.village_id and other.listing_id = l.id and other.unit_id <> new_unit)
$$;

-- As many working units as the listing has pieces. A piece somebody has booked cannot go; a broken one is
-- left as it is, and so is a kit or a whole made of parts.
create function private.write_units(l public.listing, wanted int) returns void
language plpgsql set search_path = '' as $$
declare have int; new_unit uuid;
begin
  if l.intent <> 'offer' or exists (select 1 from public.listing_unit lu where lu.village_id = l.village_id
    and lu.listing_id = l.id and lu.role = 'all') then return; end if;
  perform private.lock_units(l.village_id, l.id);
  have := private.unit_count(l.village_id, l.id);
  for i in have + 1 .. wanted loop
    insert into public.unit (village_id, label) values (l.village_id, lpad(i::text, 3, '0')) returning id into new_unit;
    insert into public.listing_unit (village_id, listing_id, unit_id, role)
    values (l.village_id, l.id, new_unit, 'any');
    perform private.inherit_blocks(l, new_unit);
  end loop;
  if have > wanted then
    delete from public.listing_unit lu using (
      select x.unit_id from public.listing_unit x join public.unit u on u.village_id = x.village_id and u.id = x.unit_id
      where x.village_id = l.village_id and x.listing_id = l.id and u.condition in ('ok', 'limited') and not exists (
        select 1 from public.claim c where c.village_id = x.village_id and c.unit_id = x.unit_id and upper(c.during) > now())
      order by x.unit_id desc limit have - wanted) spare
    where lu.village_id = l.village_id and lu.listing_id = l.id and lu.unit_id = spare.unit_id;
  end if;
  have := private.unit_count(l.village_id, l.id);
  if have > wanted then perform private.fail('piece_in_use', 409, jsonb_build_object('least', have)); end if;
end $$;

-- body.photos: [{id, alt}] in order; photos no longer named are taken away.
create function private.write_photos(l public.listing, who uuid, body jsonb) returns void
language plpgsql set search_path = '' as $$
declare list jsonb := coalesce(body -> 'photos', '[]'); known int;
begin
  if jsonb_typeof(list) <> 'array' then perform private.bad_input('photos', 'not_a_list'); end if;
  if jsonb_array_length(list) > 8 then perform private.bad_input('photos', 'too_many', '{"most": 8}'); end if;
  update public.photo p set deleted_at = now()
  where p.village_id = l.village_id and p.listing_id = l.id and p.deleted_at is null
    and not exists (select 1 from jsonb_array_elements(list) e where e.value ->> 'id' = p.id::text);
  update public.photo p set listing_id = l.id, position = (e.ordinality - 1)::smallint,
    alt = private.body_text(e.value, 'alt', 0, 300)
  from jsonb_array_elements(list) with ordinality e
  where p.village_id = l.village_id and p.id::text = e.value ->> 'id' and p.deleted_at is null and p.booking_id is null
    and (p.listing_id = l.id or (p.listing_id is null and p.uploaded_by = who));
  get diagnostics known = row_count;
  if known < jsonb_array_length(list) then perform private.bad_input('photos', 'unknown_photo'); end if;
end $$;

-- The opening hours of a space, all anew.
create function private.write_openings(l public.listing, list jsonb) returns void
language plpgsql set search_path = '' as $$
declare one jsonb; o public.opening; closes text;
begin
  if list is null then return; end if;
  if jsonb_typeof(list) <> 'array' then perform private.bad_input('openings', 'not_a_list'); end if;
  if jsonb_array_length(list) > 120 then perform private.bad_input('openings', 'too_many', '{"most": 120}'); end if;
  delete from public.opening k where k.village_id = l.village_id and k.listing_id = l.id;
  for one in select * from jsonb_array_elements(list) loop
    o := null;
    o.closed := private.body_flag(one, 'closed');
    o.weekdays := case when jsonb_typeof(one -> 'weekdays') = 'array' then array(select private.body_int(
      jsonb_build_object('openings', w.value), 'openings', 1, 7) from jsonb_array_elements(one -> 'weekdays') w)::smallint[] end;
    o.on_date := case when one ->> 'on_date' is not null then private.body_day(one, 'on_date') end;
    o.valid_from := case when one ->> 'valid_from' is not null then private.body_day(one, 'valid_from') end;
    o.valid_to := case when one ->> 'valid_to' is not null then private.body_day(one, 'valid_to') end;
    if (o.weekdays is null) = (o.on_date is null) or cardinality(o.weekdays) = 0
      or (o.on_date is not null and num_nonnulls(o.valid_from, o.valid_to) > 0) then
      perform private.bad_input('openings', 'missing');
    end if;
    if o.valid_from > o.valid_to then perform private.bad_input('openings', 'before_first_day'); end if;
    if not o.closed then
      closes := one ->> 'closes';
      o.opens := private.body_time(jsonb_build_object('openings', one ->> 'opens'), 'openings');
      o.closes := private.body_time(jsonb_build_object('to', case closes when '00:00' then '24:00' else closes end), 'to');
      if o.opens is null or o.closes is null then perform private.bad_input('openings', 'missing'); end if;
    end if;
    insert into public.opening (village_id, listing_id, weekdays, on_date, opens, closes, closed, valid_from, valid_to)
    values (l.village_id, l.id, o.weekdays, o.on_date, o.opens, o.closes, o.closed, o.valid_from, o.valid_to);
  end loop;
end $$;

-- A space, the one of which it is a part, and the one of which it shall be: whoever takes the units of several listings
-- takes them all at once, and in order.
create function private.family_of(l public.listing, body jsonb) returns uuid[]
language plpgsql stable set search_path = '' as $$
begin
  return array_remove(array[l.id, private.body_uuid(coalesce(body -> 'space', '{}'), 'part_of', true),
    (select s.whole_id from public.space s where s.village_id = l.village_id and s.listing_id = l.id)], null);
end $$;

-- Makes a space a part of another of the same owner, or of none: whoever books the whole claims the part as well,
-- also who has booked it already.
create function private.write_whole(l public.listing, whole uuid) returns void
language plpgsql set search_path = '' as $$
declare w public.listing; own uuid[]; before uuid;
begin
  select s.whole_id into before from public.space s where s.village_id = l.village_id and s.listing_id = l.id;
  if before is not distinct from whole then return; end if;
  own := array(select lu.unit_id from public.listing_unit lu where lu.village_id = l.village_id and lu.listing_id = l.id);
  if before is not null then
    delete from public.listing_unit lu where lu.village_id = l.village_id and lu.listing_id = before and lu.unit_id = any (own);
  end if;
  if whole is not null then
    select * into w from public.listing k where k.village_id = l.village_id and k.id = whole and k.deleted_at is null;
    if w.id is null or w.id = l.id or w.kind <> 'space' or w.intent <> 'offer'
      or (w.owner_resident_id, w.owner_association_id) is distinct from (l.owner_resident_id, l.owner_association_id)
      or exists (select 1 from public.space s where s.village_id = l.village_id and s.listing_id = whole and s.whole_id is not null)
      or exists (select 1 from public.space s where s.village_id = l.village_id and s.whole_id = l.id)
      or cardinality(own) <> 1 or private.unit_count(l.village_id, whole) <> (select count(*) from public.listing_unit lu
        where lu.village_id = l.village_id and lu.listing_id = whole)
      or exists (select 1 from public.listing_unit lu where lu.village_id = l.village_id and lu.listing_id = whole and lu.role = 'any'
        having count(*) > 1) then
      perform private.bad_input('part_of', 'unknown');
    end if;
    update public.listing_unit lu set role = 'all' where lu.village_id = l.village_id and lu.listing_id in (whole, l.id);
    insert into public.listing_unit (village_id, listing_id, unit_id, role)
    select l.village_id, whole, u, 'all' from unnest(own) u;
    begin
      insert into public.claim (village_id, booking_id, unit_id, during)
      select b.village_id, b.id, u.id, tstzrange(lower(b.during), upper(b.during) + u.turnaround)
      from public.booking b, public.unit u
      where b.village_id = l.village_id and b.listing_id = whole and upper(b.during) > now() and u.village_id = b.village_id and u.id = any (own)
        and exists (select 1 from public.claim c where c.village_id = b.village_id and c.booking_id = b.id)
      -- Who booked the whole before the part left it has it still.
      on conflict (village_id, booking_id, unit_id) do nothing;
    exception when exclusion_violation then
      perform private.fail('booked_then', 409);
    end;
  end if;
  update public.space s set whole_id = whole where s.village_id = l.village_id and s.listing_id = l.id;
end $$;

-- A listing that goes takes its part out of the whole; a whole that goes leaves its parts to themselves.
create function private.leave_whole(l public.listing) returns void
language plpgsql set search_path = '' as $$
begin
  if l.kind <> 'space' then return; end if;
  perform private.write_whole(l, null);
  update public.space s set whole_id = null where s.village_id = l.village_id and s.whole_id = l.id;
end $$;

-- What the owner suggests to book with it, in order.
create function private.write_extras(l public.listing, list jsonb) returns void
language plpgsql set search_path = '' as $$
begin
  if list is null then return; end if;
  if jsonb_typeof(list) <> 'array' then perform private.bad_input('extras', 'not_a_list'); end if;
  if jsonb_array_length(list) > 7 then perform private.bad_input('extras', 'too_many', '{"most": 7}'); end if;
  delete from public.listing_extra x where x.village_id = l.village_id and x.listing_id = l.id;
  insert into public.listing_extra (village_id, listing_id, extra_id, position)
  select distinct on (k.id) l.village_id, l.id, k.id, e.ordinality from jsonb_array_elements_text(list) with ordinality e
  join public.listing k on k.village_id = l.village_id and k.id::text = e.value
  where k.id <> l.id and k.intent = 'offer' and k.kind <> 'ride' and k.open_to is not null;
end $$;

create function private.write_space(l public.listing, body jsonb) returns void
language plpgsql set search_path = '' as $$
declare facts jsonb := coalesce(body -> 'space', '{}'); step int; shortest int; longest int; turn interval;
begin
  if l.kind <> 'space' or l.intent <> 'offer' then return; end if;
  if jsonb_typeof(facts -> 'equipment') = 'array' and jsonb_array_length(facts -> 'equipment') > 40 then
    perform private.bad_input('equipment', 'too_many', '{"most": 40}');
  end if;
  step := nullif(private.body_int(facts, 'slot_minutes', 0, 120, 0), 0);
  if step not in (15, 30, 60, 120) then perform private.bad_input('slot_minutes', 'unknown'); end if;
  if step is not null then
    shortest := private.body_int(facts, 'min_minutes', 15, 10080, step);
    longest := private.body_int(facts, 'max_minutes', 15, 10080, 720);
    if shortest % step <> 0 then perform private.bad_input('min_minutes', 'not_on_step', jsonb_build_object('step', step)); end if;
    if longest % step <> 0 then perform private.bad_input('max_minutes', 'not_on_step', jsonb_build_object('step', step)); end if;
    if longest < shortest then perform private.bad_input('max_minutes', 'too_short', jsonb_build_object('least', shortest)); end if;
  end if;
  insert into public.space as s (village_id, listing_id, capacity, step_free, hearing_loop, accessible_toilet, parking, equipment,
    door_width_cm, house_rules, slot_minutes, min_minutes, max_minutes, notice_hours, bookers, check_in, grace_minutes)
  values (l.village_id, l.id, private.body_int(facts, 'capacity', 1, 5000, 1), private.body_flag(facts, 'step_free'),
    private.body_flag(facts, 'hearing_loop'), private.body_flag(facts, 'accessible_toilet'), private.body_flag(facts, 'parking'),
    coalesce((select array_agg(left(e, 60)) from jsonb_array_elements_text(
      case when jsonb_typeof(facts -> 'equipment') = 'array' then facts -> 'equipment' else '[]' end) e), '{}'),
    nullif(private.body_int(facts, 'door_width_cm', 0, 400, 0), 0), private.body_text(facts, 'house_rules', 0, 2000),
    step, shortest, longest, private.body_int(facts, 'notice_hours', 0, 720, 0),
    coalesce(private.body_word(facts, 'bookers', '{village,association,neighbours}', true), 'village'),
    private.body_flag(facts, 'check_in'), private.body_int(facts, 'grace_minutes', 5, 180, 15))
  on conflict (village_id, listing_id) do update set capacity = excluded.capacity, step_free = excluded.step_free,
    hearing_loop = excluded.hearing_loop, accessible_toilet = excluded.accessible_toilet, parking = excluded.parking,
    equipment = excluded.equipment, door_width_cm = excluded.door_width_cm, house_rules = excluded.house_rules,
    slot_minutes = excluded.slot_minutes, min_minutes = excluded.min_minutes, max_minutes = excluded.max_minutes,
    notice_hours = excluded.notice_hours, bookers = excluded.bookers, check_in = excluded.check_in, grace_minutes = excluded.grace_minutes;
  turn := make_interval(mins => private.body_int(facts, 'turnaround_minutes', 0, 1440, 0));
  -- The own pieces; a part says so itself.
  update public.unit u set turnaround = turn from public.listing_unit lu
  where lu.village_id = l.village_id and lu.listing_id = l.id and u.village_id = lu.village_id and u.id = lu.unit_id
    and u.turnaround <> turn and not exists (select 1 from public.space p
      join public.listing_unit x on x.village_id = p.village_id and x.listing_id = p.listing_id
      where p.village_id = l.village_id and p.whole_id = l.id and x.unit_id = u.id);
  perform private.write_openings(l, facts -> 'openings');
  perform private.write_extras(l, facts -> 'extras');
  if facts ? 'part_of' then perform private.write_whole(l, private.body_uuid(facts, 'part_of', true)); end if;
end $$;

-- The columns of a listing that come from a person, checked. Used for a new one and for a change.
create function private.body_listing(body jsonb, l public.listing) returns public.listing
language plpgsql set search_path = '' as $$
begin
  l.title := private.body_text(body, 'title', 3, 80);
  l.body := private.body_text(body, 'body', 0, 4000);
  l.language := coalesce(private.body_word(body, 'language', '{sv,nb,fi,se,en}', true), 'sv');
  l.category := private.body_word(body, 'category', case l.kind
    when 'item' then '{tools,garden,trailers,boats_fishing,winter,outdoor,kitchen_party,electronics,children,books_games,sewing_craft,other_item}'
    when 'space' then '{hall,meeting_room,sauna,kitchen,workshop,sports,lodging,other_space}'
    else '{ride}' end::text[]);
  l.audience := coalesce(private.body_word(body, 'audience', '{anyone,village}', true), 'anyone');
  l.charge := coalesce(private.body_word(body, 'charge', '{free,cost_share,deposit}', true), 'free');
  l.amount_kr := case when l.charge = 'free' then null
    when l.charge = 'deposit' then private.body_int(body, 'amount_kr', 1, 100000)
    else nullif(private.body_int(body, 'amount_kr', 0, 100000, 0), 0) end;
  l.charge_note := private.body_text(body, 'charge_note', 0, 200);
  l.care_note := private.body_text(body, 'care_note', 0, 1000);
  l.approval := coalesce(private.body_word(body, 'approval', '{manual,auto}', true), 'manual');
  l.notice_days := private.body_int(body, 'notice_days', 0, 60, 0);
  l.max_days := private.body_int(body, 'max_days', 1, 90, 14);
  l.max_ahead_days := private.body_int(body, 'max_ahead_days', 1, 400, coalesce(l.max_ahead_days, 180));
  l.place_id := private.body_uuid(body, 'place_id', true);
  if l.place_id is not null and not exists (select 1 from public.place p where p.village_id = l.village_id
      and p.id = l.place_id and p.deleted_at is null) then
    perform private.bad_input('place_id', 'unknown');
  end if;
  return l;
end $$;

-- body: village_id, listing_id, kind, intent, title, body?, category, charge?, amount_kr?, charge_note?,
-- care_note?, approval?, notice_days?, max_days?, max_ahead_days?, quantity?, association_id?, place_id? or
-- point?: {lat, lng, address?, directions?}, photos?: [{id, alt}], space?: {...}
create function private.publish_listing(command_id uuid, body jsonb) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  who uuid := private.actor();
  earlier jsonb := private.begin_command(command_id, 'publish_listing', body);
  village uuid := private.body_uuid(body, 'village_id');
  owner record; l public.listing;
begin
  if earlier is not null then return earlier; end if;
  if not private.is_member(village, who) then perform private.deny('join_first'); end if;
  perform private.spend('publish_listing', 60);
  perform private.hold_cells(village);
  owner := private.body_owner(body, village, who);
  l.village_id := village; l.id := private.body_uuid(body, 'listing_id');
  l.kind := private.body_word(body, 'kind', '{item,space,ride}');
  l.intent := coalesce(private.body_word(body, 'intent', '{offer,want}', true), 'offer');
  if l.kind = 'ride' and l.intent = 'offer' then perform private.bad_input('kind', 'unknown'); end if;
  l := private.body_listing(body, l);
  begin
    insert into public.listing (village_id, id, kind, intent, state, owner_resident_id, owner_association_id, title, body,
      language, category, audience, charge, amount_kr, charge_note, care_note, approval, notice_days, max_days,
      max_ahead_days, place_id, respond_within, published_at)
    select village, l.id, l.kind, l.intent, 'published', owner.resident, owner.association, l.title, l.body, l.language,
      l.category, l.audience, l.charge, l.amount_kr, l.charge_note, l.care_note, l.approval, l.notice_days, l.max_days,
      l.max_ahead_days, l.place_id, v.respond_within, now()
    from public.village v where v.id = village
    returning * into l;
  exception when unique_violation then
    perform private.fail('id_taken', 409);
  end;
  perform private.write_location(l, body);
  perform private.lock_units(l.village_id, private.family_of(l, body));
  perform private.write_units(l, private.body_int(body, 'quantity', 1, 200, 1));
  perform private.write_space(l, body);
  perform private.write_photos(l, who, body);
  return private.end_command(command_id, jsonb_build_object('listing_id', l.id, 'state', 'published'));
end $$;

-- body: as publish_listing; kind, intent and owner stay as they are.
create function private.edit_listing(command_id uuid, body jsonb) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  who uuid := private.actor();
  earlier jsonb := private.begin_command(command_id, 'edit_listing', body);
  l public.listing;
begin
  if earlier is not null then return earlier; end if;
  perform private.spend('edit_listing', 120);
  perform private.hold_cells(private.body_uuid(body, 'village_id'));
  l := private.body_listing(body, private.listing_of(body, who));
  if l.state not in ('published', 'paused') then perform private.fail('listing_gone', 410); end if;
  update public.listing k set title = l.title, body = l.body, language = l.language, category = l.category,
    audience = l.audience, charge = l.charge, amount_kr = l.amount_kr, charge_note = l.charge_note,
    care_note = l.care_note, approval = l.approval, notice_days = l.notice_days, max_days = l.max_days, max_ahead_days = l.max_ahead_days,
    place_id = l.place_id
  where k.village_id = l.village_id and k.id = l.id returning * into l;
  perform private.write_location(l, body);
  perform private.lock_units(l.village_id, private.family_of(l, body));
  perform private.write_units(l, private.body_int(body, 'quantity', 1, 200, 1));
  perform private.write_space(l, body);
  perform private.write_photos(l, who, body);
  return private.end_command(command_id, jsonb_build_object('listing_id', l.id, 'state', l.state));
end $$;

-- body: village_id, listing_id
create function private.pause_listing(command_id uuid, body jsonb) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  who uuid := private.actor();
  earlier jsonb := private.begin_command(command_id, 'pause_listing', body);
  l public.listing;
begin
  if earlier is not null then return earlier; end if;
  l := private.listing_of(body, who);
  if l.state <> 'published' then perform private.fail('wrong_state', 409, jsonb_build_object('state', l.state)); end if;
  update public.listing k set state = 'paused' where k.village_id = l.village_id and k.id = l.id;
  return private.end_command(command_id, jsonb_build_object('state', 'paused'));
end $$;

create function private.resume_listing(command_id uuid, body jsonb) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  who uuid := private.actor();
  earlier jsonb := private.begin_command(command_id, 'resume_listing', body);
  l public.listing;
begin
  if earlier is not null then return earlier; end if;
  -- Before the listing, as a leave or a ban takes them: two that meet then wait, and never deadlock.
  perform 1 from public.member m where m.village_id = private.body_uuid(body, 'village_id') and m.resident_id = who for share;
  l := private.listing_of(body, who);
  if l.state <> 'paused' then perform private.fail('wrong_state', 409, jsonb_build_object('state', l.state)); end if;
  update public.listing k set state = 'published' where k.village_id = l.village_id and k.id = l.id;
  return private.end_command(command_id, jsonb_build_object('state', 'published'));
end $$;

-- body: village_id, listing_id. Requests still open get a kind no; agreed loans must be ended first.
create function private.withdraw_listing(command_id uuid, body jsonb) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  who uuid := private.actor();
  earlier jsonb := private.begin_command(command_id, 'withdraw_listing', body);
  l public.listing; b public.booking; agreed int;
begin
  if earlier is not null then return earlier; end if;
  l := private.listing_of(body, who);
  perform private.lock_units(l.village_id, private.family_of(l, null));
  -- What will end, with what is asked for together with it, taken in order before anything is written.
  perform 1 from public.booking k where k.village_id = l.village_id and (k.listing_id = l.id or k.bundle_id in (
    select x.bundle_id from public.booking x where x.village_id = l.village_id and x.listing_id = l.id))
    and k.state in ('requested', 'waitlisted') order by k.id for update;
  select count(*) into agreed from public.booking k where k.village_id = l.village_id and k.listing_id = l.id
    and k.state in ('confirmed', 'active');
  if agreed > 0 then perform private.fail('has_bookings', 409, jsonb_build_object('bookings', agreed)); end if;
  for b in select k.* from public.booking k where k.village_id = l.village_id and k.listing_id = l.id
    and k.state in ('requested', 'waitlisted') order by k.id
  loop
    update public.booking k set state = 'declined', closed_by = 'owner', closed_reason = 'withdrawn'
    where k.village_id = b.village_id and k.id = b.id;
    perform private.note_event(b, who, 'owner', 'declined', '{"reason": "withdrawn"}');
    perform private.write_letter(b, 'requester', 'declined', who);
  end loop;
  perform private.leave_whole(l);
  update public.listing k set state = 'archived', deleted_at = now() where k.village_id = l.village_id and k.id = l.id;
  update public.photo p set deleted_at = now() where p.village_id = l.village_id and p.listing_id = l.id and p.deleted_at is null;
  delete from private.space_access e where e.village_id = l.village_id and e.listing_id = l.id;
  delete from private.listing_location e where e.village_id = l.village_id and e.listing_id = l.id;
  return private.end_command(command_id, jsonb_build_object('state', 'archived'));
end $$;

-- The bookings of a time, also of what shares pieces with the listing, taken in order before anything is written about
-- them: two that meet then wait, and never deadlock. The caller has the units.
create function private.booked_in(village uuid, listing uuid, range tstzrange) returns uuid[]
language plpgsql set search_path = '' as $$
declare found uuid[] := array(
  select distinct k.id from public.listing_unit lu
  join public.claim c on c.village_id = lu.village_id and c.unit_id = lu.unit_id and c.during && range
  join public.booking k on k.village_id = c.village_id and k.id = c.booking_id and k.during && range
  where lu.village_id = village and lu.listing_id = listing);
begin
  perform 1 from public.booking k where k.village_id = village and k.id = any (found) order by k.id for update;
  return found;
end $$;

-- Tells those whose time a block falls upon, and marks their bookings. Nobody's booking is lost by it.
create function private.tell_blocked(village uuid, listing uuid, range tstzrange, reason text, who uuid) returns int
language plpgsql set search_path = '' as $$
declare b public.booking; told int := 0; hit uuid[] := private.booked_in(village, listing, range);
begin
  for b in select k.* from public.booking k where k.village_id = village and k.id = any (hit)
    and k.state in ('requested', 'confirmed', 'active') and upper(k.during) > now() order by k.id
  loop
    perform private.note_event(b, who, case when who is null then 'system' else 'owner' end::public.party, 'blocked',
      jsonb_build_object('reason', reason));
    perform private.write_letter(b, 'requester', 'blocked_over', who, '{}', 'blocked:' || b.id || ':' || now()::date);
    told := told + 1;
  end loop;
  return told;
end $$;

-- body: village_id, listing_id, first_day, last_day, from?, to?, reason, over?. Time the owner keeps the thing; with
-- `over` also where somebody has booked: they are told.
create function private.block_days(command_id uuid, body jsonb) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  who uuid := private.actor();
  earlier jsonb := private.begin_command(command_id, 'block_days', body);
  reason text := private.body_word(body, 'reason', '{own_use,maintenance,damaged,closed}');
  l public.listing; v public.village; span private.span; told int := 0;
begin
  if earlier is not null then return earlier; end if;
  perform private.spend('block_days', 120);
  l := private.listing_of(body, who);
  select * into v from public.village k where k.id = l.village_id;
  span := private.body_span(body, v.time_zone);
  if span.during is null then perform private.bad_input('to', 'before_from'); end if;
  if upper(span.during) < now() then perform private.bad_input('last_day', 'in_the_past'); end if;
  if span.last_day - span.first_day > 366 then perform private.bad_input('last_day', 'too_many_days', '{"most": 366}'); end if;
  perform private.lock_units(l.village_id, l.id);
  if not private.body_flag(body, 'over') and exists (select 1 from public.listing_unit lu
      join public.claim c on c.village_id = lu.village_id and c.unit_id = lu.unit_id
      where lu.village_id = l.village_id and lu.listing_id = l.id and c.during && span.during) then
    perform private.fail('booked_then', 409);
  end if;
  insert into public.block (village_id, unit_id, during, first_day, last_day, from_time, to_time, reason)
  select l.village_id, lu.unit_id, span.during, span.first_day, span.last_day, span.from_time, span.to_time, reason
  from public.listing_unit lu where lu.village_id = l.village_id and lu.listing_id = l.id
    -- Said twice it is kept once.
    and not exists (select 1 from public.block k where k.village_id = lu.village_id and k.unit_id = lu.unit_id
      and k.during = span.during and k.source_uid is null and k.deleted_at is null);
  told := private.tell_blocked(l.village_id, l.id, span.during, reason, who);
  return private.end_command(command_id, private.span_facts(span) || jsonb_build_object('told', told));
end $$;

-- body: village_id, listing_id, first_day, last_day, from?, to?. Frees the time again.
create function private.unblock_days(command_id uuid, body jsonb) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  who uuid := private.actor();
  earlier jsonb := private.begin_command(command_id, 'unblock_days', body);
  l public.listing; freed int; range tstzrange;
begin
  if earlier is not null then return earlier; end if;
  l := private.listing_of(body, who);
  perform private.lock_units(l.village_id, l.id);
  with gone as (
    update public.block k set deleted_at = now() from public.listing_unit lu
    where lu.village_id = l.village_id and lu.listing_id = l.id and k.village_id = lu.village_id and k.unit_id = lu.unit_id
      and k.first_day = private.body_day(body, 'first_day') and k.last_day = private.body_day(body, 'last_day')
      and (k.from_time, k.to_time) is not distinct from (private.body_time(body, 'from'), private.body_time(body, 'to'))
      and k.source_uid is null and k.deleted_at is null
    returning k.during)
  select count(*), range_merge(range_agg(g.during)) into freed, range from gone g;
  -- Bookings it had fallen upon show it no longer.
  if range is not null then
    update public.conversation c set updated_at = now() from public.booking b
    where b.village_id = l.village_id and b.id = any (private.booked_in(l.village_id, l.id, range)) and c.village_id = b.village_id
      and c.id = coalesce(b.series_id, b.id);
  end if;
  return private.end_command(command_id, jsonb_build_object('freed', freed));
end $$;
