-- What the database does by itself, and calendars: out to people's own, and in from elsewhere.

-- A row each: the function `private.<name>()` and how often. A later migration adds its own with one line. The lease is
-- the row's lock: of two servers the other goes past it, and with a server that dies it is free again at once.
create table private.job (
  name text primary key,
  every interval not null check (every > '0'),
  next_at timestamptz not null default now(),
  last_ok timestamptz,
  last_error text,
  fails int not null default 0
);

-- Runs what is due, each in a transaction within this one: what fails is noted, tried again later and later, and
-- hinders nothing else. What became due while no server ran is done now. Called by the server every 20 seconds, and
-- by pg_cron on Supabase. Answers what failed, with why.
create function private.run_jobs() returns setof text
language plpgsql security definer set search_path = '' as $$
declare j private.job;
begin
  loop
    select k.* into j from private.job k where k.next_at <= now() order by k.next_at, k.name limit 1 for update skip locked;
    exit when not found;
    begin
      execute format('select private.%I()', j.name);
      update private.job k set next_at = now() + k.every, last_ok = now(), last_error = null, fails = 0 where k.name = j.name;
    exception when others then
      update private.job k set fails = k.fails + 1, last_error = left(sqlerrm, 500),
        next_at = now() + least(k.every * power(2, least(k.fails, 10)), greatest(k.every, '1 hour'))
      where k.name = j.name;
      return next j.name || ': ' || sqlerrm;
    end;
  end loop;
end $$;

-- What has had its time.
create function private.sweep() returns void
language plpgsql security definer set search_path = '' as $$
begin
  delete from private.command c where c.at < now() - interval '90 days';
  delete from private.letter l where l.created_at < now() - interval '30 days';
  -- A photo that came to belong to nothing. The server takes the files of photos that are gone.
  update public.photo p set deleted_at = now()
  where p.listing_id is null and p.booking_id is null and p.deleted_at is null and p.created_at < now() - interval '1 day';
  delete from private.feed f where f.stopped_at < now() - interval '90 days';
  delete from public.block k where k.source_uid is not null
    and (k.deleted_at < now() - interval '90 days' or upper(k.during) < now() - interval '90 days');
end $$;

insert into private.job (name, every) values ('expire_requests', '15 seconds'), ('end_unused', '1 hour'), ('write_reminders', '5 minutes'),
  ('sweep', '1 hour'), ('offer_places', '15 seconds'), ('free_no_shows', '1 minute'), ('end_spaces', '15 seconds');

-- Which version of a booking a calendar has: 0 until it is in one, then one more with every change that matters there.
-- Who only stands in line is in no calendar.
alter table public.booking add column revision int not null default 1;

create function private.in_calendar(state public.booking_state, respond_by timestamptz) returns boolean
language sql immutable set search_path = '' as $$ select state <> 'waitlisted' or respond_by is not null $$;

create function private.count_revision() returns trigger
language plpgsql set search_path = '' as $$
begin
  if tg_op = 'INSERT' then new.revision := 0;
  elsif old.revision > 0 or (private.in_calendar(new.state, new.respond_by) and new.state not in ('cancelled', 'expired')) then
    new.revision := old.revision + 1;
  end if;
  return new;
end $$;
create trigger revision_first before insert on public.booking
  for each row when (not private.in_calendar(new.state, new.respond_by)) execute function private.count_revision();
create trigger revision before update on public.booking
  for each row when ((new.during, new.state, new.quantity, new.respond_by is null)
    is distinct from (old.during, old.state, old.quantity, old.respond_by is null))
  execute function private.count_revision();

-- An address of a calendar. Only the SHA-256 of its secret is kept: the secret was made in a browser and is shown once.
-- Everybody has addresses of one's own, which end with the right to see what they show.
create table private.feed (
  village_id uuid not null,
  id uuid not null,
  resident_id uuid not null,
  about text not null check (about in ('listing', 'association', 'mine')),
  listing_id uuid,
  association_id uuid,
  token_hash text not null unique check (token_hash ~ '^[0-9a-f]{64}$'),
  created_at timestamptz not null default now(),
  stopped_at timestamptz,
  primary key (village_id, id),
  foreign key (village_id, resident_id) references public.member (village_id, resident_id),
  foreign key (village_id, listing_id) references public.listing (village_id, id) on delete cascade,
  foreign key (village_id, association_id) references public.association (village_id, id),
  check ((about = 'listing') = (listing_id is not null) and (about = 'association') = (association_id is not null))
);
create unique index feed_living on private.feed
  (resident_id, village_id, about, coalesce(listing_id, association_id, resident_id)) where stopped_at is null;
create index feed_member on private.feed (village_id, resident_id);
create index feed_listing on private.feed (village_id, listing_id);
create index feed_association on private.feed (village_id, association_id);

-- May its owner still see what it shows?
create function private.feed_holds(f private.feed) returns boolean
language plpgsql stable set search_path = '' as $$
begin
  if f.stopped_at is not null then return false; end if;
  if f.about = 'mine' then return private.is_member(f.village_id, f.resident_id); end if;
  if f.about = 'association' then return private.manages(f.village_id, f.association_id, f.resident_id); end if;
  return private.is_member(f.village_id, f.resident_id) and exists (select 1 from public.listing l
    where l.village_id = f.village_id and l.id = f.listing_id and l.deleted_at is null
      and (l.owner_resident_id = f.resident_id or private.manages(l.village_id, l.owner_association_id, f.resident_id)));
end $$;

-- body: village_id, feed_id, about, listing_id?, association_id?, token_hash. An earlier address of the same calendar stops.
create function private.make_feed(command_id uuid, body jsonb) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  who uuid := private.actor();
  earlier jsonb := private.begin_command(command_id, 'make_feed', body);
  village uuid := private.body_uuid(body, 'village_id');
  subject text := private.body_word(body, 'about', '{listing,association,mine}');
  hash text := private.body_text(body, 'token_hash', 1, 64);
  listing uuid; association uuid;
begin
  if earlier is not null then return earlier; end if;
  perform private.spend('make_feed', 40);
  if hash !~ '^[0-9a-f]{64}$' then perform private.bad_input('token_hash', 'not_a_hash'); end if;
  if not private.is_member(village, who) then perform private.deny('join_first'); end if;
  if subject = 'listing' then
    listing := (private.listing_of(body, who)).id;
  elsif subject = 'association' then
    association := private.body_uuid(body, 'association_id');
    if not private.manages(village, association, who) then perform private.deny('not_your_association'); end if;
  end if;
  update private.feed f set stopped_at = now()
  where f.resident_id = who and f.village_id = village and f.about = subject and f.stopped_at is null
    and coalesce(f.listing_id, f.association_id, who) = coalesce(listing, association, who);
  if (select count(*) from private.feed f where f.resident_id = who and f.stopped_at is null) >= 20 then
    perform private.fail('slow_down', 429, '{"most": 20}');
  end if;
  insert into private.feed (village_id, id, resident_id, about, listing_id, association_id, token_hash)
  values (village, private.body_uuid(body, 'feed_id'), who, subject, listing, association, hash);
  return private.end_command(command_id, jsonb_build_object('feed_id', body ->> 'feed_id'));
exception when unique_violation then
  perform private.fail('id_taken', 409);
  return null;
end $$;

-- body: village_id, feed_id. Also by somebody who has left: an address can always be taken back.
create function private.stop_feed(command_id uuid, body jsonb) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  who uuid := private.actor();
  earlier jsonb := private.begin_command(command_id, 'stop_feed', body);
begin
  if earlier is not null then return earlier; end if;
  update private.feed f set stopped_at = coalesce(f.stopped_at, now())
  where f.resident_id = who and f.village_id = private.body_uuid(body, 'village_id') and f.id = private.body_uuid(body, 'feed_id');
  if not found then perform private.deny('not_found'); end if;
  return private.end_command(command_id, jsonb_build_object('stopped', true));
end $$;

-- The reader's own addresses that still answer, without their secrets, which nobody has.
create function private.my_feeds(village_id uuid)
returns table (id uuid, about text, listing_id uuid, association_id uuid, created_at timestamptz)
language sql stable security definer set search_path = '' as $$
  select f.id, f.about, f.listing_id, f.association_id, f.created_at from private.feed f
  where f.village_id = my_feeds.village_id and f.resident_id = auth.uid() and f.stopped_at is null and private.feed_holds(f)
  order by f.created_at, f.id
$$;

-- When something is, for a calendar: instants, and days where it is whole days of the village.
create function private.calendar_span(time_zone text, during tstzrange) returns jsonb
language sql immutable set search_path = '' as $$
  select jsonb_build_object('starts_at', lower(during), 'ends_at', upper(during),
    'first_day', private.first_day_of(time_zone, during), 'last_day', private.last_day_of(time_zone, during),
    'whole_days', (lower(during) at time zone time_zone)::time = '00:00' and (upper(during) at time zone time_zone)::time = '00:00')
$$;

-- What an address shows, or null: wrong, stopped, or of one who may not see it any more. Of people only the names that
-- its owner sees in the inbox; no codes, no places that are not public.
create function private.calendar_feed(token text) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
declare f private.feed; v public.village; ids uuid[]; units uuid[]; events jsonb; blocks jsonb;
begin
  select k.* into f from private.feed k
  where k.token_hash = encode(sha256(convert_to(coalesce(calendar_feed.token, ''), 'UTF8')), 'hex');
  if f.id is null or not private.feed_holds(f) then return null; end if;
  select k.* into v from public.village k where k.id = f.village_id;
  if f.about = 'mine' then
    ids := array(select b.id from public.booking b where b.requester_id = f.resident_id and b.village_id = v.id);
  elsif f.about = 'listing' then
    ids := array(select b.id from public.booking b where b.village_id = v.id and b.listing_id = f.listing_id);
    units := array(select lu.unit_id from public.listing_unit lu where lu.village_id = v.id and lu.listing_id = f.listing_id);
  else
    ids := array(select b.id from public.booking b where b.village_id = v.id and b.owner_association_id = f.association_id);
    units := array(select lu.unit_id from public.listing l
      join public.listing_unit lu on lu.village_id = l.village_id and lu.listing_id = l.id
      where l.village_id = v.id and l.owner_association_id = f.association_id and l.deleted_at is null);
  end if;
  select coalesce(jsonb_agg(private.calendar_span(v.time_zone, e.during) || jsonb_build_object('id', e.id, 'sequence', e.revision - 1,
    'status', e.status, 'title', e.listing_title, 'name', e.name, 'place', e.place, 'created_at', e.created_at,
    'updated_at', e.updated_at) order by lower(e.during), e.id), '[]') into events
  from (
    select b.*, p.name as place, case
        when b.state in ('confirmed', 'active', 'completed') then 'CONFIRMED'
        when b.state = 'requested' or (b.state = 'waitlisted' and b.respond_by is not null) then 'TENTATIVE'
        else 'CANCELLED' end as status,
      -- Somebody without a phone, for whom a manager books.
      coalesce(to_jsonb(b) #>> '{on_behalf,name}', m.display_name) as name
    from public.booking b
    join public.listing l on l.village_id = b.village_id and l.id = b.listing_id
    left join public.place p on p.village_id = l.village_id and p.id = l.place_id
    left join public.member m on m.village_id = b.village_id and m.resident_id = b.requester_id
    where b.village_id = v.id and b.id = any (ids) and b.revision > 0 and upper(b.during) > now() - interval '90 days'
      and (b.state in ('requested', 'confirmed', 'active', 'completed') or b.updated_at > now() - interval '90 days')
    order by lower(b.during) limit 2000) e;
  -- What came from an outside calendar stays in that one: shown here it would come back in circles.
  select coalesce(jsonb_agg(private.calendar_span(v.time_zone, k.during) || jsonb_build_object('id', k.id, 'reason', k.reason,
    'title', k.title, 'updated_at', k.updated_at) order by lower(k.during), k.id), '[]') into blocks
  from (
    select min(b.id::text) as id, b.during, b.reason, max(b.updated_at) as updated_at, t.title
    from public.block b
    join lateral (
      select l.title from public.listing_unit lu join public.listing l on l.village_id = lu.village_id and l.id = lu.listing_id
      where lu.village_id = b.village_id and lu.unit_id = b.unit_id and l.deleted_at is null
        and (l.id = f.listing_id or l.owner_association_id = f.association_id) order by l.created_at, l.id limit 1) t on true
    where b.village_id = v.id and b.unit_id = any (units) and b.deleted_at is null and b.source_uid is null
      and upper(b.during) > now() - interval '90 days'
    group by b.during, b.reason, t.title order by b.during limit 1000) k;
  return jsonb_build_object('about', f.about, 'events', events, 'blocks', blocks,
    'village', jsonb_build_object('name', v.name, 'slug', v.slug, 'time_zone', v.time_zone, 'language', v.language),
    'title', case f.about when 'mine' then null
      when 'listing' then (select l.title from public.listing l where l.village_id = v.id and l.id = f.listing_id)
      else (select a.name from public.association a where a.village_id = v.id and a.id = f.association_id) end);
end $$;

-- An outside calendar whose events keep a listing closed. The server fetches it when it is due; a lease keeps two servers
-- from doing so at once, and one that died loses it after two minutes. What went wrong is a word, for its owner.
create table private.calendar_import (
  village_id uuid not null,
  id uuid not null,
  listing_id uuid not null,
  name text not null check (char_length(name) between 1 and 80),
  url text not null check (char_length(url) <= 500),
  etag text,
  last_modified text,
  fetched_at timestamptz,
  -- When its content was last read, not only asked for: its events are kept for a time ahead that moves.
  read_at timestamptz,
  next_at timestamptz not null default now(),
  lease uuid,
  leased_until timestamptz,
  error text check (error in ('not_reached', 'refused_address', 'too_large', 'too_slow', 'not_a_calendar', 'too_many_events',
    'gone', 'unauthorized')),
  events int not null default 0,
  -- Time zones that nobody knows, read as the village's.
  odd_zones text[] not null default '{}',
  -- Events in it that no sense could be made of.
  unread int not null default 0,
  fails int not null default 0,
  created_at timestamptz not null default now(),
  primary key (village_id, id),
  foreign key (village_id, listing_id) references public.listing (village_id, id) on delete cascade
);
create index calendar_import_listing on private.calendar_import (village_id, listing_id);
create index calendar_import_due on private.calendar_import (next_at);
create index block_source on public.block (village_id, split_part(source_uid, ':', 1)) where source_uid is not null;

-- body: village_id, listing_id, import_id, name, url
create function private.add_import(command_id uuid, body jsonb) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  who uuid := private.actor();
  earlier jsonb := private.begin_command(command_id, 'add_import', body);
  l public.listing;
  -- Calendars give their addresses with a scheme of their own.
  url text := regexp_replace(private.body_text(body, 'url', 1, 500), '^webcals?://', 'https://', 'i');
begin
  if earlier is not null then return earlier; end if;
  perform private.spend('add_import', 20);
  l := private.listing_of(body, who);
  if url !~* '^https?://[^/?#@\s\\]+([/?#]\S*)?$' then perform private.bad_input('url', 'not_an_address'); end if;
  if (select count(*) from private.calendar_import i where i.village_id = l.village_id and i.listing_id = l.id) >= 5 then
    perform private.bad_input('url', 'too_many_calendars', '{"most": 5}');
  end if;
  insert into private.calendar_import (village_id, id, listing_id, name, url)
  values (l.village_id, private.body_uuid(body, 'import_id'), l.id, private.body_text(body, 'name', 1, 80), url);
  return private.end_command(command_id, jsonb_build_object('import_id', body ->> 'import_id'));
exception when unique_violation then
  perform private.fail('id_taken', 409);
  return null;
end $$;

-- The outside calendar of a command's body, for who looks after its listing.
create function private.import_of(body jsonb, who uuid) returns private.calendar_import
language plpgsql set search_path = '' as $$
declare i private.calendar_import;
begin
  select k.* into i from private.calendar_import k
  where k.village_id = private.body_uuid(body, 'village_id') and k.id = private.body_uuid(body, 'import_id');
  if i.id is null then perform private.deny('not_your_listing'); end if;
  perform private.listing_of(jsonb_build_object('village_id', i.village_id, 'listing_id', i.listing_id), who);
  return i;
end $$;

-- Lets go of what an outside calendar holds from now on, but for what it still says.
create function private.lift_outside(i private.calendar_import, still text[]) returns void
language sql set search_path = '' as $$
  update public.block k set deleted_at = now()
  where k.village_id = i.village_id and split_part(k.source_uid, ':', 1) = i.id::text and k.source_uid is not null
    and k.deleted_at is null and upper(k.during) > now() and not k.source_uid = any (still)
$$;

-- body: village_id, import_id. What it kept closed is open again.
create function private.remove_import(command_id uuid, body jsonb) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  who uuid := private.actor();
  earlier jsonb := private.begin_command(command_id, 'remove_import', body);
  i private.calendar_import;
begin
  if earlier is not null then return earlier; end if;
  i := private.import_of(body, who);
  -- First, so that a server that comes with its events now finds nothing to keep them for.
  delete from private.calendar_import k where k.village_id = i.village_id and k.id = i.id;
  perform private.lift_outside(i, '{}');
  perform private.poke(i.village_id::text);
  return private.end_command(command_id, jsonb_build_object('removed', true));
end $$;

-- body: village_id, import_id. Soon, and wholly.
create function private.fetch_import(command_id uuid, body jsonb) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  who uuid := private.actor();
  earlier jsonb := private.begin_command(command_id, 'fetch_import', body);
  i private.calendar_import;
begin
  if earlier is not null then return earlier; end if;
  perform private.spend('fetch_import', 20);
  i := private.import_of(body, who);
  update private.calendar_import k set next_at = now(), read_at = null where k.village_id = i.village_id and k.id = i.id;
  return private.end_command(command_id, jsonb_build_object('asked', true));
end $$;

-- The outside calendars of a listing, for who looks after it. `status` is null until the first fetch.
create function private.my_imports(village_id uuid, listing_id uuid)
returns table (id uuid, name text, url text, status text, fetched_at timestamptz, due boolean, events int, odd_zones text[],
  unread int)
language sql stable security definer set search_path = '' as $$
  select i.id, i.name, i.url, case when i.fetched_at is not null then coalesce(i.error, 'ok') end, i.fetched_at,
    i.next_at <= now(), i.events, i.odd_zones, i.unread
  from private.calendar_import i join public.listing l on l.village_id = i.village_id and l.id = i.listing_id
  where i.village_id = my_imports.village_id and i.listing_id = my_imports.listing_id and l.deleted_at is null
    and private.is_member(l.village_id, auth.uid())
    and (l.owner_resident_id = auth.uid() or private.manages(l.village_id, l.owner_association_id, auth.uid()))
  order by i.created_at, i.id
$$;

-- Outside calendars that are due, leased to the server that asks. Body: most.
create function private.take_imports(server_key text, body jsonb) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare taken jsonb;
begin
  if not private.knows_server(server_key) then perform private.deny('server_only'); end if;
  with due as (
    select i.village_id, i.id from private.calendar_import i
    where i.next_at <= now() and (i.leased_until is null or i.leased_until < now())
      and exists (select 1 from public.listing l where l.village_id = i.village_id and l.id = i.listing_id and l.deleted_at is null)
    order by i.next_at limit private.body_int(body, 'most', 1, 20, 5) for update of i skip locked),
  leased as (
    update private.calendar_import i set lease = gen_random_uuid(), leased_until = now() + interval '2 minutes'
    from due where i.village_id = due.village_id and i.id = due.id returning i.*)
  -- "Not changed" would keep the same events for ever: once a week all is read anew.
  select jsonb_agg(jsonb_build_object('village_id', i.village_id, 'import_id', i.id, 'lease', i.lease, 'url', i.url,
    'etag', case when i.read_at > now() - interval '7 days' then i.etag end,
    'last_modified', case when i.read_at > now() - interval '7 days' then i.last_modified end, 'time_zone', v.time_zone)) into taken
  from leased i join public.village v on v.id = i.village_id;
  return coalesce(taken, '[]');
end $$;

-- What came of it. Body: village_id, import_id, lease, status (ok, same, or what went wrong), etag, last_modified, odd_zones, unread,
-- events: [{uid, starts_at, ends_at}]. Its events take the place of those before for all the listing's units; bookings stay.
-- Without them what was kept closed stays so. Nothing is kept for a server whose lease somebody else has by now.
create function private.put_import(server_key text, body jsonb) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  status text := private.body_word(body, 'status', '{ok,same,not_reached,refused_address,too_large,too_slow,not_a_calendar,too_many_events,gone,unauthorized}');
  i private.calendar_import; zone text; wanted text[] := '{}'; fresh tstzrange[]; range tstzrange; fine boolean := status in ('ok', 'same');
begin
  if not private.knows_server(server_key) then perform private.deny('server_only'); end if;
  select k.* into i from private.calendar_import k where k.village_id = private.body_uuid(body, 'village_id')
    and k.id = private.body_uuid(body, 'import_id') and k.lease = private.body_uuid(body, 'lease') for update;
  if i.id is null then return '{"kept": false}'; end if;
  perform private.lock_units(i.village_id, i.listing_id);
  -- Each piece is closed by each event.
  if status = 'ok' and jsonb_array_length(coalesce(put_import.body -> 'events', '[]')) * (select count(*) from public.listing_unit lu
      where lu.village_id = i.village_id and lu.listing_id = i.listing_id) > 8000 then
    status := 'too_many_events'; fine := false;
  end if;
  if status = 'ok' then
    select v.time_zone into zone from public.village v where v.id = i.village_id;
    with said as (
      select i.id || ':' || md5(e.uid) || ':' || extract(epoch from e.starts_at)::bigint as source_uid,
        tstzrange(min(e.starts_at), max(e.ends_at)) as during
      from jsonb_to_recordset(put_import.body -> 'events') e (uid text, starts_at timestamptz, ends_at timestamptz)
      -- The village's own bookings, come back by way of the other calendar, close nothing.
      where e.ends_at > greatest(e.starts_at, now()) and not exists (select 1 from public.booking b
        where b.village_id = i.village_id and b.id::text = split_part(e.uid, '@', 1))
      group by 1),
    kept as (
      insert into public.block as k (village_id, unit_id, during, first_day, last_day, reason, source_uid)
      select i.village_id, lu.unit_id, s.during, private.first_day_of(zone, s.during), private.last_day_of(zone, s.during),
        'external_calendar', s.source_uid
      from said s join public.listing_unit lu on lu.village_id = i.village_id and lu.listing_id = i.listing_id
      on conflict on constraint block_village_id_unit_id_source_uid_key do update set during = excluded.during,
        first_day = excluded.first_day, last_day = excluded.last_day, deleted_at = null
      where k.during <> excluded.during or k.deleted_at is not null
      returning k.during)
    select coalesce(array_agg(s.source_uid), '{}'), coalesce((select array_agg(distinct k.during) from kept k), '{}')
    into wanted, fresh from said s;
    perform private.lift_outside(i, wanted);
    -- Whoever has booked then is told, as by any other block.
    foreach range in array fresh loop
      perform private.tell_blocked(i.village_id, i.listing_id, range, 'external_calendar', null);
    end loop;
    perform private.poke(i.village_id::text);
  end if;
  update private.calendar_import k set lease = null, leased_until = null, fetched_at = now(),
    error = case when not fine then status end, fails = case when fine then 0 else k.fails + 1 end,
    -- Those of a village are not all fetched in the same moment.
    next_at = now() + case when fine then interval '1 hour' + random() * interval '10 minutes'
      else least(interval '15 minutes' * power(2, least(k.fails, 10)), interval '24 hours') end,
    read_at = case when status = 'ok' then now() else k.read_at end,
    etag = case when status = 'ok' then left(put_import.body ->> 'etag', 500) else k.etag end,
    last_modified = case when status = 'ok' then left(put_import.body ->> 'last_modified', 100) else k.last_modified end,
    odd_zones = case when status = 'ok' then array(select left(z, 60) from jsonb_array_elements_text(
      coalesce(put_import.body -> 'odd_zones', '[]')) z limit 10) else k.odd_zones end,
    unread = case when status = 'ok' then private.body_int(put_import.body, 'unread', 0, 1000000, 0) else k.unread end,
    events = case when status = 'ok' then cardinality(wanted) else k.events end
  where k.village_id = i.village_id and k.id = i.id;
  return jsonb_build_object('kept', true);
end $$;

select private.expose_command(name)
from unnest(array['make_feed', 'stop_feed', 'my_feeds', 'add_import', 'remove_import', 'fetch_import', 'my_imports']) name;
select private.expose_command(name, '{anon, authenticated}') from unnest(array['calendar_feed', 'take_imports', 'put_import']) name;

select private.apply_grants();
