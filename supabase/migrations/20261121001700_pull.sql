-- What a phone keeps of a village, told again as far as it changed. Whole documents, not tables: what a screen
-- shows. So a document's own row carries the change of everything it is made of.

-- A listing's page: its photos, facts, stops, openings and pieces, the place, the association, the owner's name.
-- A row of this transaction has its mark already.
create function private.touch_listings(village uuid, ids uuid[]) returns void
language plpgsql set search_path = '' as $$
begin
  update public.listing l set updated_at = now()
  where l.village_id = village and l.id = any (ids) and l.changed_xid <> pg_current_xact_id();
end $$;

create function private.touch_part() returns trigger
language plpgsql security definer set search_path = '' as $$
declare part record := coalesce(new, old); ids uuid[];
begin
  if tg_table_name = 'unit' then
    ids := array(select lu.listing_id from public.listing_unit lu
      where lu.village_id = part.village_id and lu.unit_id = part.id);
  elsif tg_table_name = 'place' then
    ids := array(select l.id from public.listing l where l.village_id = part.village_id and l.place_id = part.id
      union select t.listing_id from public.ride_stop t where t.village_id = part.village_id and t.place_id = part.id);
  elsif tg_table_name = 'association' then
    ids := array(select l.id from public.listing l
      where l.village_id = part.village_id and l.owner_association_id = part.id);
  else
    ids := array[part.listing_id];
  end if;
  perform private.touch_listings(part.village_id, ids);
  return null;
end $$;
create trigger touch_part after insert or update or delete on public.space
  for each row execute function private.touch_part();
create trigger touch_part after insert or update or delete on public.ride
  for each row execute function private.touch_part();
create trigger touch_part after insert or update or delete on public.ride_stop
  for each row execute function private.touch_part();
create trigger touch_part after insert or update or delete on public.opening
  for each row execute function private.touch_part();
create trigger touch_part after insert or update or delete on public.listing_unit
  for each row execute function private.touch_part();
create trigger touch_part after insert or delete on public.listing_extra
  for each row execute function private.touch_part();
create trigger touch_part after insert or update on public.photo
  for each row when (new.listing_id is not null) execute function private.touch_part();
create trigger touch_part after update on public.unit
  for each row execute function private.touch_part();
create trigger touch_part after update on public.place
  for each row execute function private.touch_part();
create trigger touch_part after update on public.association
  for each row when ((new.name, new.about, new.deleted_at) is distinct from (old.name, old.about, old.deleted_at))
  execute function private.touch_part();

-- What a listing is called, and whether it is to be had, stands also on the pages that name it.
create function private.touch_shown() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  perform private.touch_listings(new.village_id, private.shown_by(new.village_id, new.id));
  return null;
end $$;
create trigger touch_shown after update of title, state, audience, deleted_at on public.listing
  for each row when ((new.title, new.open_to) is distinct from (old.title, old.open_to)) execute function private.touch_shown();

-- A new name stands at the own listings, and in what is written with the associations one acts for.
create function private.touch_named() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  perform private.touch_listings(new.village_id, array(select l.id from public.listing l
    where l.village_id = new.village_id and l.owner_resident_id = new.resident_id));
  update public.association a set updated_at = now() from public.association_manager x
  where x.village_id = new.village_id and x.resident_id = new.resident_id
    and a.village_id = x.village_id and a.id = x.association_id;
  return null;
end $$;
create trigger touch_named after update of display_name on public.member
  for each row when (new.display_name <> old.display_name) execute function private.touch_named();

-- Who begins or ceases to act for an association sees other things than before: that phone starts over.
create function private.touch_managed() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  update public.association a set updated_at = now() where a.village_id = new.village_id and a.id = new.association_id;
  update public.member m set epoch = m.epoch + 1 where m.village_id = new.village_id and m.resident_id = new.resident_id;
  return null;
end $$;
create trigger touch_managed after insert or update on public.association_manager
  for each row execute function private.touch_managed();

-- A conversation's page: the booking with its history, handovers, photos, messages. What stands in it of others
-- (the listing, names, one's own reading) is looked at when asked.
create function private.touch_conversation() returns trigger
language plpgsql security definer set search_path = '' as $$
declare conversation uuid;
begin
  if tg_table_name = 'message' then conversation := new.conversation_id;
  elsif tg_table_name = 'booking' then conversation := coalesce(new.series_id, new.id);
  else
    conversation := (select coalesce(b.series_id, b.id) from public.booking b where b.village_id = new.village_id and b.id = new.booking_id);
  end if;
  update public.conversation c set updated_at = now()
  where c.village_id = new.village_id and c.id = conversation and c.changed_xid <> pg_current_xact_id();
  -- The parts of a bundle show each other's answers.
  if tg_table_name = 'booking' then
    if new.bundle_id is not null then
      update public.conversation c set updated_at = now() from public.booking b
      where b.village_id = new.village_id and b.bundle_id = new.bundle_id and c.village_id = b.village_id and c.id = b.id
        and c.changed_xid <> pg_current_xact_id();
    end if;
  end if;
  return null;
end $$;
create trigger touch_conversation after insert or update on public.message
  for each row execute function private.touch_conversation();
create trigger touch_conversation after update on public.booking
  for each row execute function private.touch_conversation();
-- A request comes with its conversation: nothing to do in a rush.
create trigger touch_conversation after insert or update on public.booking_event
  for each row when (new.kind <> 'requested') execute function private.touch_conversation();
create trigger touch_conversation after insert or update on public.handover
  for each row execute function private.touch_conversation();
create trigger touch_conversation after insert or update on public.photo
  for each row when (new.booking_id is not null) execute function private.touch_conversation();

-- Of which life the database is, the reader's membership, and which parts changed since a cursor. A cursor is what
-- an earlier answer gave: transaction ids as text, and the last one told with its id.
-- What is free has no mark of its own that parallel bookings would wait for: whatever gives or takes a claim
-- writes its booking.
create function private.pull_head(village uuid, since text, after_xid text, after_id uuid,
  out database_epoch uuid, out member_epoch int, out village_changed boolean, out places_changed boolean,
  out associations_changed boolean, out busy_changed boolean)
language plpgsql stable security definer set search_path = '' as $$
declare mark xid8; first_time boolean := since = '0';
begin
  if since is null or since !~ '^[0-9]{1,19}$' then perform private.bad_input('since', 'not_a_cursor'); end if;
  if after_xid !~ '^[0-9]{1,19}$' then perform private.bad_input('after_xid', 'not_a_number'); end if;
  if (after_xid is null) <> (after_id is null) then perform private.bad_input('after_id', 'not_a_pair'); end if;
  if not exists (select 1 from public.village v where v.id = village and v.deleted_at is null) then
    perform private.fail('village_gone', 410);
  end if;
  mark := since::xid8;
  select e.database_epoch into database_epoch from private.epoch e;
  select m.epoch into member_epoch from public.member m
  where m.village_id = village and m.resident_id = auth.uid() and private.is_member(village, auth.uid());
  if after_xid is not null then return; end if;
  village_changed := first_time or exists (select 1 from public.village v where v.id = village and v.changed_xid >= mark);
  places_changed := first_time
    or exists (select 1 from public.place p where p.village_id = village and p.changed_xid >= mark);
  associations_changed := first_time
    or exists (select 1 from public.association a where a.village_id = village and a.changed_xid >= mark);
  busy_changed := first_time
    or exists (select 1 from public.booking b where b.village_id = village and b.changed_xid >= mark)
    or exists (select 1 from public.block k where k.village_id = village and k.changed_xid >= mark)
    or exists (select 1 from public.listing l where l.village_id = village and l.changed_xid >= mark);
end $$;

-- What may have changed for the reader, oldest first: listings somebody like the reader could once see, and the
-- reader's conversations. Whether a document may be read now is for row-level security to say. Two of the same
-- mark stay on one page.
create function private.pull_changes(village uuid, since xid8, after_xid xid8, after_id uuid, most int)
returns table (about text, id uuid, xid xid8)
language plpgsql stable security definer set search_path = '' as $$
declare
  who uuid := auth.uid();
  member boolean := private.is_member(village, who);
  managed uuid[] := array(select private.my_associations());
begin
  return query
  select c.about, c.id, c.xid from (
    (select 'listing' as about, l.id, l.changed_xid as xid from public.listing l
      where l.village_id = village and l.changed_xid >= since and (l.changed_xid, l.id) > (after_xid, after_id)
        and (since > '0' or l.deleted_at is null)
        and (l.once_open_to = 'anyone' or (l.once_open_to = 'village' and member)
          or l.owner_resident_id = who or l.owner_association_id = any (managed))
      order by l.changed_xid, l.id fetch first (most) rows with ties)
    union all
    select 'conversation', k.id, k.xid from (
      select t.id, greatest(t.changed_xid, l.changed_xid, r.changed_xid, a.changed_xid, x.changed_xid, o.changed_xid) as xid
      from public.conversation t
      left join public.listing l on l.village_id = t.village_id and l.id = t.listing_id
      left join public.reading r on r.village_id = t.village_id and r.conversation_id = t.id and r.resident_id = who
      left join public.association a on a.village_id = t.village_id and a.id = t.owner_association_id
      left join public.member x on x.village_id = t.village_id and x.resident_id = t.asker_id
      left join public.member o on o.village_id = t.village_id and o.resident_id = t.owner_resident_id
      where t.village_id = village
        and (t.asker_id = who or t.owner_resident_id = who or t.owner_association_id = any (managed))) k
    where k.xid >= since and (k.xid, k.id) > (after_xid, after_id)) c
  order by c.xid, c.id fetch first (most) rows with ties;
end $$;

-- What is held of the things the reader may see, from the day before yesterday as far ahead as anything can be
-- booked: only things of which something is held, or that need all their pieces. Any other is free. Pieces
-- are numbered within their thing: whose the hold is, and of what other thing, cannot be told.
create function private.busy_calendars(village uuid, only_listing uuid default null) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
declare
  who uuid := auth.uid();
  member boolean := private.is_member(village, who);
  managed uuid[] := array(select private.my_associations());
  near timestamptz := now() - interval '2 days'; far timestamptz := now() + interval '500 days';
  own uuid[] := array(select lu.unit_id from public.listing_unit lu where lu.village_id = village and lu.listing_id = only_listing);
begin
  return (
    with held as materialized (
      select c.unit_id, lower(c.during) - u.turnaround as opens, upper(c.during) as closes,
        case when b.state in ('requested', 'waitlisted') then b.respond_by end as lapses
      from public.claim c
      join public.unit u on u.village_id = c.village_id and u.id = c.unit_id
      join public.booking b on b.village_id = c.village_id and b.id = c.booking_id
      where c.village_id = village and upper(c.during) > near and lower(c.during) - u.turnaround < far
        and (only_listing is null or c.unit_id = any (own))
        and not (b.state in ('requested', 'waitlisted') and b.respond_by < now())
      union all
      select k.unit_id, lower(k.during), upper(k.during), null from public.block k
      where k.village_id = village and k.deleted_at is null and k.during && tstzrange(near, far)
        and (only_listing is null or k.unit_id = any (own))),
    seen as materialized (
      select l.id from public.listing l
      where l.village_id = village and l.deleted_at is null and (only_listing is null or l.id = only_listing) and l.id in (
        select lu.listing_id from public.listing_unit lu where lu.village_id = village
          and (lu.role = 'all' or lu.unit_id in (select h.unit_id from held h)))
        and (l.open_to = 'anyone' or (l.open_to = 'village' and member)
          or l.owner_resident_id = who or l.owner_association_id = any (managed))),
    pieces as materialized (
      select lu.listing_id, lu.unit_id, lu.role, u.condition in ('ok', 'limited') and u.deleted_at is null as usable,
        (row_number() over (partition by lu.listing_id order by lu.unit_id) - 1)::int as n
      from seen s join public.listing_unit lu on lu.village_id = village and lu.listing_id = s.id
      join public.unit u on u.village_id = lu.village_id and u.id = lu.unit_id),
    things as (
      select p.listing_id, bool_or(p.role = 'all') as whole,
        case when bool_or(p.role = 'all' and not p.usable) then 0 else (count(*) filter (where p.usable))::int end as count
      from pieces p group by p.listing_id)
    select coalesce(jsonb_agg(jsonb_build_object('listing_id', t.listing_id, 'pieces', t.count, 'whole', t.whole,
      'held', coalesce((
        select jsonb_agg(jsonb_build_array(p.n, greatest(h.opens, near), least(h.closes, far), h.lapses) order by h.opens, p.n)
        from pieces p join held h on h.unit_id = p.unit_id where p.listing_id = t.listing_id and p.usable), '[]'))
      order by t.listing_id), '[]')
    from things t);
end $$;

-- What is held of one listing, as `pull` tells it of all; null when the reader may not see it, or when nothing is held.
create function private.listing_busy(village_id uuid, listing_id uuid) returns jsonb
language plpgsql stable security definer set search_path = '' set plan_cache_mode = force_custom_plan as $$
begin
  if not private.can_see_listing(village_id, listing_id) then return null; end if;
  return private.busy_calendars(village_id, listing_id) -> 0;
end $$;

-- Who owns the listings, as far as the reader may know, by listing, and where one's own lie exactly. Only for who
-- is signed in.
create function private.owners_seen(village uuid, ids uuid[]) returns jsonb
language sql stable set search_path = '' as $$
  select coalesce(jsonb_object_agg(l.id, jsonb_build_object(
    'owner', (select jsonb_build_object('id', m.resident_id, 'name', m.display_name) from public.member m
      where m.village_id = l.village_id and m.resident_id = l.owner_resident_id),
    'mine', l.mine, 'location', case when l.mine then private.my_listing_location(village, l.id) end)), '{}')
  from (select k.village_id, k.id, k.owner_resident_id, coalesce(k.owner_resident_id = (select private.me()), false)
      or coalesce(k.owner_association_id = any (array(select private.my_associations())), false) as mine
    from public.listing k where k.village_id = village and k.id = any (ids)) l
$$;

-- The days kept of the reader's own listings, all of them. Only for who is signed in.
create function private.blocks_seen(village uuid) returns jsonb
language sql stable set search_path = '' as $$
  select coalesce(jsonb_agg(jsonb_build_object('listing_id', l.id, 'first_day', k.first_day, 'last_day', k.last_day,
    'from', k."from", 'to', k."to", 'reason', k.reason) order by l.id, k.first_day, k.last_day, k.reason), '[]')
  from public.listing l cross join lateral private.my_blocks(village, l.id) k
  where l.village_id = village and (l.owner_resident_id = (select private.me())
    or l.owner_association_id = any (array(select private.my_associations())))
$$;

-- Everything of a village that changed since a cursor, a page at a time and by the reader's own rights. The cursor
-- for the next time is `since` of the FIRST page: transactions below it are over, so nothing committed late is
-- missed; what came in between may be told twice. Another epoch than before: forget the village and begin at 0.
create function public.pull(village_id uuid, since text default '0', after_xid text default null,
  after_id uuid default null, most int default 500) returns jsonb
language plpgsql stable set search_path = '' as $$
declare
  village uuid := village_id; signed_in boolean := private.me() is not null;
  at_most int := least(greatest(coalesce(most, 500), 1), 1000);
  head record; found record; pages jsonb; talks jsonb := '[]'; owners jsonb := '{}'; blocks jsonb; answer jsonb;
begin
  head := private.pull_head(village, since, after_xid, after_id);
  select array_agg(c.id order by c.xid, c.id) filter (where c.about = 'listing') as listings,
    array_agg(c.id order by c.xid, c.id) filter (where c.about = 'conversation') as conversations,
    count(*) as many, (array_agg(jsonb_build_object('xid', c.xid::text, 'id', c.id) order by c.xid desc, c.id desc))[1] as last
  into found
  from private.pull_changes(village, since::xid8, coalesce(after_xid, '0')::xid8,
    coalesce(after_id, '00000000-0000-0000-0000-000000000000'), at_most) c;
  if signed_in and found.listings is not null then owners := private.owners_seen(village, found.listings); end if;
  select coalesce(jsonb_agg(case when p.page is null then jsonb_build_object('id', c.id, 'gone', true)
      else jsonb_build_object('page', p.page) || coalesce(owners -> c.id::text, '{"owner": null, "mine": false, "location": null}') end order by c.n)
    filter (where p.page is not null or since <> '0'), '[]') into pages
  from unnest(found.listings) with ordinality c(id, n) left join private.listing_pages(village, found.listings) p on p.id = c.id;
  if signed_in and found.conversations is not null then
    select coalesce(jsonb_agg(jsonb_build_object('row', to_jsonb(i), 'page', public.conversation_page(village, i.conversation_id))), '[]')
    into talks from private.inbox_rows(village, found.conversations) i;
  end if;
  answer := jsonb_build_object('database_epoch', head.database_epoch, 'member_epoch', head.member_epoch,
    'since', pg_snapshot_xmin(pg_current_snapshot())::text, 'after', found.last, 'more', found.many >= at_most,
    'village', null, 'places', null, 'associations', null, 'calendars', null, 'blocks', null, 'listings', pages, 'conversations', talks);
  if after_xid is not null then return answer; end if;
  if head.busy_changed then blocks := '[]'; end if;
  if head.busy_changed and signed_in then blocks := private.blocks_seen(village); end if;
  return answer || jsonb_build_object(
    'village', case when head.village_changed then (select jsonb_build_object('id', v.id, 'slug', v.slug, 'name', v.name,
      'country', v.country, 'language', v.language, 'time_zone', v.time_zone, 'intro', v.intro, 'rules', v.rules,
      'joining', v.joining, 'lat', v.lat, 'lng', v.lng, 'outline', v.outline, 'map', v.map) from public.village v where v.id = village) end,
    'places', case when head.places_changed then (select coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'kind', p.kind,
      'name', p.name, 'lat', p.lat, 'lng', p.lng, 'facts', p.facts, 'association_id', p.association_id) order by p.name, p.id), '[]')
      from public.place p where p.village_id = village) end,
    'associations', case when head.associations_changed then (select coalesce(jsonb_agg(jsonb_build_object('id', a.id,
      'name', a.name, 'mine', a.id = any (array(select private.my_associations()))) order by a.name, a.id), '[]')
      from public.association a where a.village_id = village) end,
    'calendars', case when head.busy_changed then private.busy_calendars(village) end, 'blocks', blocks);
end $$;

select private.expose_function('public', 'pull', '{anon, authenticated}');
select private.expose_command('listing_busy', '{anon, authenticated}');
select private.expose_function('private', name, '{anon, authenticated}')
from unnest(array['pull_head', 'pull_changes', 'busy_calendars']) name;
select private.expose_function('private', name) from unnest(array['owners_seen', 'blocks_seen']) name;

select private.apply_grants();
