-- Offering a thing, changing it, pausing it, taking it away.

-- Who a listing will belong to: the actor, or an association the actor manages.
create function private.body_owner(body jsonb, village uuid, who uuid, out resident uuid, out association uuid)
language plpgsql set search_path = '' as $$
begin
  association := private.body_uuid(body, 'association_id', true);
  if association is null then resident := who; return; end if;
  if not private.manages(village, association, who) then perform private.deny('not_your_association'); end if;
end $$;

-- The listing of a command's body, locked, for its owner. `no key`, because a booking made meanwhile
-- refers to it.
create function private.listing_of(body jsonb, who uuid) returns public.listing
language plpgsql set search_path = '' as $$
declare l public.listing;
begin
  select k.* into l from public.listing k where k.village_id = private.body_uuid(listing_of.body, 'village_id')
    and k.id = private.body_uuid(listing_of.body, 'listing_id') for no key update;
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
  insert into public.block (village_id, unit_id, during, first_day, last_day, reason, source_uid)
  select l.village_id, new_unit, k.during, k.first_day, k.last_day, k.reason, k.source_uid
  from public.listing_unit lu join public.block k on k.village_id = lu.village_id and k.unit_id = lu.unit_id
  where lu.village_id = l.village_id and lu.listing_id = l.id and k.deleted_at is null
    and k.during && tstzrange(now(), null)
  group by k.during, k.first_day, k.last_day, k.reason, k.source_uid
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

create function private.write_space(l public.listing, body jsonb) returns void
language plpgsql set search_path = '' as $$
declare facts jsonb := coalesce(body -> 'space', '{}');
begin
  if l.kind <> 'space' or l.intent <> 'offer' then return; end if;
  if jsonb_typeof(facts -> 'equipment') = 'array' and jsonb_array_length(facts -> 'equipment') > 40 then
    perform private.bad_input('equipment', 'too_many', '{"most": 40}');
  end if;
  insert into public.space (village_id, listing_id, capacity, step_free, hearing_loop, accessible_toilet, parking, equipment)
  values (l.village_id, l.id, private.body_int(facts, 'capacity', 1, 5000, 1), private.body_flag(facts, 'step_free'),
    private.body_flag(facts, 'hearing_loop'), private.body_flag(facts, 'accessible_toilet'), private.body_flag(facts, 'parking'),
    coalesce((select array_agg(left(e, 60)) from jsonb_array_elements_text(
      case when jsonb_typeof(facts -> 'equipment') = 'array' then facts -> 'equipment' else '[]' end) e), '{}'))
  on conflict (village_id, listing_id) do update set capacity = excluded.capacity, step_free = excluded.step_free,
    hearing_loop = excluded.hearing_loop, accessible_toilet = excluded.accessible_toilet, parking = excluded.parking,
    equipment = excluded.equipment;
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
  l.place_id := private.body_uuid(body, 'place_id', true);
  if l.place_id is not null and not exists (select 1 from public.place p where p.village_id = l.village_id
      and p.id = l.place_id and p.deleted_at is null) then
    perform private.bad_input('place_id', 'unknown');
  end if;
  return l;
end $$;

-- body: village_id, listing_id, kind, intent, title, body?, category, charge?, amount_kr?, charge_note?,
-- care_note?, approval?, notice_days?, max_days?, quantity?, association_id?, place_id? or
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
      language, category, audience, charge, amount_kr, charge_note, care_note, approval, notice_days, max_days, place_id,
      respond_within, published_at)
    select village, l.id, l.kind, l.intent, 'published', owner.resident, owner.association, l.title, l.body, l.language,
      l.category, l.audience, l.charge, l.amount_kr, l.charge_note, l.care_note, l.approval, l.notice_days, l.max_days,
      l.place_id, v.respond_within, now()
    from public.village v where v.id = village
    returning * into l;
  exception when unique_violation then
    perform private.fail('id_taken', 409);
  end;
  perform private.write_location(l, body);
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
    care_note = l.care_note, approval = l.approval, notice_days = l.notice_days, max_days = l.max_days,
    place_id = l.place_id
  where k.village_id = l.village_id and k.id = l.id returning * into l;
  perform private.write_location(l, body);
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
  perform private.lock_units(l.village_id, l.id);
  select count(*) into agreed from public.booking k where k.village_id = l.village_id and k.listing_id = l.id
    and k.state in ('confirmed', 'active');
  if agreed > 0 then perform private.fail('has_bookings', 409, jsonb_build_object('bookings', agreed)); end if;
  for b in select k.* from public.booking k where k.village_id = l.village_id and k.listing_id = l.id
    and k.state = 'requested' for update
  loop
    update public.booking k set state = 'declined', closed_by = 'owner', closed_reason = 'withdrawn'
    where k.village_id = b.village_id and k.id = b.id;
    perform private.note_event(b, who, 'owner', 'declined', '{"reason": "withdrawn"}');
    perform private.write_letter(b, 'requester', 'declined', who);
  end loop;
  update public.listing k set state = 'archived', deleted_at = now() where k.village_id = l.village_id and k.id = l.id;
  update public.photo p set deleted_at = now() where p.village_id = l.village_id and p.listing_id = l.id and p.deleted_at is null;
  delete from private.listing_location e where e.village_id = l.village_id and e.listing_id = l.id;
  return private.end_command(command_id, jsonb_build_object('state', 'archived'));
end $$;

-- body: village_id, listing_id, block_id, first_day, last_day, reason. Days the owner keeps the thing.
create function private.block_days(command_id uuid, body jsonb) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  who uuid := private.actor();
  earlier jsonb := private.begin_command(command_id, 'block_days', body);
  reason text := private.body_word(body, 'reason', '{own_use,maintenance,damaged,closed}');
  l public.listing; v public.village; from_day date; to_day date; range tstzrange; unit uuid;
begin
  if earlier is not null then return earlier; end if;
  perform private.spend('block_days', 120);
  l := private.listing_of(body, who);
  select * into v from public.village k where k.id = l.village_id;
  select * into from_day, to_day, range from private.body_span(body, v.time_zone);
  if to_day < private.today(v.time_zone) then perform private.bad_input('last_day', 'in_the_past'); end if;
  if to_day - from_day > 366 then perform private.bad_input('last_day', 'too_many_days', '{"most": 366}'); end if;
  perform private.lock_units(l.village_id, l.id);
  if exists (select 1 from public.listing_unit lu join public.claim c on c.village_id = lu.village_id and c.unit_id = lu.unit_id
      where lu.village_id = l.village_id and lu.listing_id = l.id and c.during && range) then
    perform private.fail('booked_then', 409);
  end if;
  for unit in select lu.unit_id from public.listing_unit lu where lu.village_id = l.village_id and lu.listing_id = l.id loop
    insert into public.block (village_id, unit_id, during, first_day, last_day, reason)
    values (l.village_id, unit, range, from_day, to_day, reason);
  end loop;
  return private.end_command(command_id, jsonb_build_object('first_day', from_day, 'last_day', to_day));
end $$;

-- body: village_id, listing_id, first_day, last_day. Frees the days again.
create function private.unblock_days(command_id uuid, body jsonb) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  who uuid := private.actor();
  earlier jsonb := private.begin_command(command_id, 'unblock_days', body);
  l public.listing; freed int;
begin
  if earlier is not null then return earlier; end if;
  l := private.listing_of(body, who);
  update public.block k set deleted_at = now() from public.listing_unit lu
  where lu.village_id = l.village_id and lu.listing_id = l.id and k.village_id = lu.village_id and k.unit_id = lu.unit_id
    and k.first_day = private.body_day(body, 'first_day') and k.last_day = private.body_day(body, 'last_day')
    and k.source_uid is null and k.deleted_at is null;
  get diagnostics freed = row_count;
  return private.end_command(command_id, jsonb_build_object('freed', freed));
end $$;
