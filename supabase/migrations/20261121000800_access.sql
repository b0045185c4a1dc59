-- Who may read what. Nothing is writable from outside: every change is a command function.

alter table public.village enable row level security;
alter table public.map_file enable row level security;
alter table public.resident enable row level security;
alter table public.member enable row level security;
alter table public.association enable row level security;
alter table public.association_manager enable row level security;
alter table public.place enable row level security;
alter table public.listing enable row level security;
alter table public.space enable row level security;
alter table public.ride enable row level security;
alter table public.ride_stop enable row level security;
alter table public.opening enable row level security;
alter table public.unit enable row level security;
alter table public.listing_unit enable row level security;
alter table public.block enable row level security;
alter table public.booking enable row level security;
alter table public.claim enable row level security;
alter table public.series enable row level security;
alter table public.listing_extra enable row level security;
alter table public.booking_event enable row level security;
alter table public.handover enable row level security;
alter table public.conversation enable row level security;
alter table public.message enable row level security;
alter table public.reading enable row level security;
alter table public.photo enable row level security;

-- Open to everybody: what makes a village a village.
create policy village_read on public.village for select to anon, authenticated using (deleted_at is null);
create policy map_file_read on public.map_file for select to anon, authenticated using (published_at is not null);
create policy association_read on public.association for select to anon, authenticated using (deleted_at is null);
create policy place_read on public.place for select to anon, authenticated using (deleted_at is null);

-- People: yourself, and the members of your villages by name. Guests are known to whom they book from only.
create policy resident_read on public.resident for select to authenticated using (id = (select auth.uid()));
create policy member_read on public.member for select to authenticated using (
  (not guest and village_id = any (array(select private.my_villages()))) or resident_id = (select auth.uid()));
create policy association_manager_read on public.association_manager for select to authenticated using (
  deleted_at is null and village_id = any (array(select private.my_villages())));

-- Listings: published ones for anyone the owner meant; the owner always. The same rule stands once more in
-- `private.can_see_listing`, for functions that look past these.
create policy listing_read_anon on public.listing for select to anon using (open_to = 'anyone');
create policy listing_read on public.listing for select to authenticated using (
  deleted_at is null and (
    open_to = 'anyone' or (open_to = 'village' and village_id = any (array(select private.my_villages())))
    or owner_resident_id = (select auth.uid())
    or owner_association_id = any (array(select private.my_associations()))));

-- What belongs to a listing is readable with it.
create policy space_read on public.space for select to anon, authenticated using (exists (
  select 1 from public.listing l where l.village_id = space.village_id and l.id = space.listing_id));
create policy ride_read on public.ride for select to anon, authenticated using (exists (
  select 1 from public.listing l where l.village_id = ride.village_id and l.id = ride.listing_id));
create policy ride_stop_read on public.ride_stop for select to anon, authenticated using (exists (
  select 1 from public.listing l where l.village_id = ride_stop.village_id and l.id = ride_stop.listing_id));
create policy opening_read on public.opening for select to anon, authenticated using (deleted_at is null and exists (
  select 1 from public.listing l where l.village_id = opening.village_id and l.id = opening.listing_id));

create policy listing_extra_read on public.listing_extra for select to anon, authenticated using (exists (
  select 1 from public.listing l where l.village_id = listing_extra.village_id and l.id = listing_extra.listing_id));

-- Units, their blocks and claims are internal to the calendar: no policy, no grant.

-- A booking and all that hangs on it: the two parties.
create policy booking_read on public.booking for select to authenticated using (
  (requester_id = (select auth.uid()) and on_behalf is null) or owner_resident_id = (select auth.uid())
  or owner_association_id = any (array(select private.my_associations())));
create policy conversation_read on public.conversation for select to authenticated using (
  (asker_id = (select auth.uid()) and not on_behalf) or owner_resident_id = (select auth.uid())
  or owner_association_id = any (array(select private.my_associations())));
create policy series_read on public.series for select to authenticated using (
  requester_id = (select auth.uid()) or owner_resident_id = (select auth.uid())
  or owner_association_id = any (array(select private.my_associations())));
create policy booking_event_read on public.booking_event for select to authenticated using (exists (
  select 1 from public.booking b where b.village_id = booking_event.village_id and b.id = booking_event.booking_id));
create policy handover_read on public.handover for select to authenticated using (exists (
  select 1 from public.booking b where b.village_id = handover.village_id and b.id = handover.booking_id));
create policy message_read on public.message for select to authenticated using (deleted_at is null and exists (
  select 1 from public.conversation c where c.village_id = message.village_id and c.id = message.conversation_id));
create policy reading_read on public.reading for select to authenticated using (resident_id = (select auth.uid()));

-- Photos: of a listing with the listing, of a handover with the booking, otherwise one's own.
create policy photo_read_anon on public.photo for select to anon using (deleted_at is null and exists (
  select 1 from public.listing l where l.village_id = photo.village_id and l.id = photo.listing_id));
create policy photo_read on public.photo for select to authenticated using (deleted_at is null and (
  uploaded_by = (select auth.uid())
  or exists (select 1 from public.listing l where l.village_id = photo.village_id and l.id = photo.listing_id)
  or exists (select 1 from public.booking b where b.village_id = photo.village_id and b.id = photo.booking_id)));

-- Supabase Realtime asks the policies of its own table who may join a private channel. A village's members hear it;
-- nobody has a policy to send. When things happen in a village is nobody else's business, not even a visitor's.
create function private.guard_realtime() returns void
language plpgsql set search_path = '' as $$
begin
  if to_regclass('realtime.messages') is null then return; end if;
  drop policy if exists village_poke on realtime.messages;
  create policy village_poke on realtime.messages for select to authenticated using (
    extension = 'broadcast' and (select realtime.topic()) = any (array(select 'village:' || v from private.my_villages() v)));
end $$;
select private.guard_realtime();

-- Everything the API's roles may touch, a row each: the columns of a table they may read, the functions
-- they may call. What has no row is closed. A migration adds its rows with the three helpers below, which
-- give the right at once.
create table private.exposed (
  -- As `grant` names it: `table public.place`, `function private.me`.
  what text not null,
  role text not null,
  columns text[],
  primary key (what, role),
  check ((columns is not null) = starts_with(what, 'table '))
);

create function private.grant_exposed(e private.exposed) returns void
language plpgsql set search_path = '' as $$
begin
  execute format('grant %s on %s to %I', coalesce(
    'select (' || (select string_agg(quote_ident(c), ', ') from unnest(e.columns) c) || ')', 'execute'), e.what, e.role);
end $$;

-- Columns of a table in `public` that may be read, added to those that may be already.
create function private.expose_columns(table_name text, names text[], roles text[] default '{authenticated}')
returns void language plpgsql set search_path = '' as $$
declare who text; e private.exposed;
begin
  foreach who in array roles loop
    insert into private.exposed values (format('table public.%I', table_name), who, names)
    on conflict (what, role) do update set columns = array(
      select unnest(exposed.columns) union select unnest(excluded.columns))
    returning * into e;
    perform private.grant_exposed(e);
  end loop;
end $$;

-- A function that may be called: in `public` by name, in `private` from within policies and other functions.
create function private.expose_function(schema_name text, function_name text, roles text[] default '{authenticated}')
returns void language plpgsql set search_path = '' as $$
declare who text; e private.exposed;
begin
  foreach who in array roles loop
    insert into private.exposed values (format('function %I.%I', schema_name, function_name), who, null)
    on conflict (what, role) do update set columns = null
    returning * into e;
    perform private.grant_exposed(e);
  end loop;
end $$;

-- The API's door to a function of schema `private`, which nobody can call from outside: one of the same name
-- and shape in `public`, that runs with the caller's own rights and only passes on.
create function private.expose_command(function_name text, roles text[] default '{authenticated}')
returns void language plpgsql set search_path = '' as $$
declare fn pg_catalog.pg_proc;
begin
  select * into strict fn from pg_catalog.pg_proc p
  where p.pronamespace = 'private'::regnamespace and p.proname = function_name;
  execute format('create or replace function public.%1$I(%2$s) returns %3$s language sql %4$s set search_path = %5$L as %6$L',
    function_name, pg_catalog.pg_get_function_arguments(fn.oid), pg_catalog.pg_get_function_result(fn.oid),
    case fn.provolatile when 'v' then 'volatile' when 's' then 'stable' else 'immutable' end, '',
    format('select %s private.%I(%s)', case when fn.proretset then '* from' else '' end, function_name,
      (select string_agg('$' || i, ', ') from generate_series(1, fn.pronargs) i)));
  perform private.expose_function('private', function_name, roles);
  perform private.expose_function('public', function_name, roles);
end $$;

-- Takes every right away and gives back what stands in `private.exposed`. The embedded server calls it at
-- every start, because Supabase Lite grants everything on every table to the API's roles when it first connects.
create function private.apply_grants() returns void
language plpgsql set search_path = '' as $$
declare everyone text := 'public, anon, authenticated, service_role'; fn record; e private.exposed;
begin
  execute 'revoke all on all tables in schema public, private from ' || everyone;
  execute 'revoke all on all sequences in schema public, private from ' || everyone;
  for fn in select p.oid::regprocedure as signature from pg_catalog.pg_proc p
    where p.pronamespace in ('public'::regnamespace, 'private'::regnamespace)
      and not exists (select 1 from pg_catalog.pg_depend d where d.objid = p.oid and d.deptype = 'e')
  loop
    execute format('revoke all on function %s from %s', fn.signature, everyone);
  end loop;
  for e in select * from private.exposed loop perform private.grant_exposed(e); end loop;
  grant usage on schema public, private, extensions to anon, authenticated, service_role;
end $$;

select private.expose_columns('village', '{id, slug, name, country, language, time_zone, intro, rules, joining, lat, lng,
  outline, map, created_at, updated_at}', '{anon, authenticated}');
select private.expose_columns('map_file', '{village_id, sha256, bytes, bounds, published_at}', '{anon, authenticated}');
select private.expose_columns('association', '{village_id, id, name, about, created_at, updated_at}', '{anon, authenticated}');
select private.expose_columns('place', '{village_id, id, kind, name, lat, lng, facts, association_id, updated_at}',
  '{anon, authenticated}');
select private.expose_columns('listing', '{village_id, id, kind, intent, state, owner_association_id, title, body, language,
  category, audience, charge, amount_kr, charge_note, care_note, approval, respond_within, notice_days, max_days,
  max_ahead_days, place_id, located, lat, lng, cell_size, cell_code, area, point, search_text, open_to, published_at, ends_on,
  created_at, updated_at, deleted_at}', '{anon, authenticated}');
select private.expose_columns('listing', '{owner_resident_id}');
select private.expose_columns('space', '{village_id, listing_id, capacity, step_free, hearing_loop, accessible_toilet, parking,
  equipment, door_width_cm, house_rules, slot_minutes, min_minutes, max_minutes, notice_hours, bookers, check_in, grace_minutes,
  whole_id}', '{anon, authenticated}');
select private.expose_columns('listing_extra', '{village_id, listing_id, extra_id, position}', '{anon, authenticated}');
select private.expose_columns('ride', '{village_id, listing_id, on_date, weekdays, depart, flex_minutes, duration_minutes,
  length_m, max_detour_minutes, luggage, pets, wheelchair, child_seat}', '{anon, authenticated}');
select private.expose_columns('ride_stop', '{village_id, listing_id, seq, place_id, minutes, pickup, dropoff}',
  '{anon, authenticated}');
select private.expose_columns('opening', '{village_id, id, listing_id, weekdays, on_date, opens, closes, closed, valid_from, valid_to}',
  '{anon, authenticated}');
select private.expose_columns('photo', '{village_id, id, listing_id, position, alt, width, height, deleted_at}',
  '{anon, authenticated}');
select private.expose_columns('photo', '{booking_id, direction, uploaded_by, created_at}');
select private.expose_columns('resident', '{id, language, created_at}');
select private.expose_columns('member', '{village_id, resident_id, display_name, role, joined_at}');
select private.expose_columns('association_manager', '{village_id, association_id, resident_id, deleted_at}');
select private.expose_columns('booking', '{village_id, id, listing_id, listing_title, requester_id, owner_resident_id,
  owner_association_id, state, quantity, during, first_day, last_day, from_time, to_time, respond_by, proposed_first_day, proposed_last_day,
  proposed_from, proposed_to, proposed_by, series_id, bundle_id, agreed_at, on_behalf, checked_in_at, done_at, word_code, closed_by, closed_reason, confirmed_at, handed_over_at, given_back_at, created_at, updated_at}');
select private.expose_columns('series', '{village_id, id, listing_id, requester_id, owner_resident_id, owner_association_id,
  rule, first_day, from_time, to_time, skipped, created_at}');
select private.expose_columns('booking_event', '{village_id, id, booking_id, at, actor_id, party, kind, facts}');
select private.expose_columns('handover', '{village_id, booking_id, direction, at, by_resident_id, words_compared, condition,
  note}');
select private.expose_columns('conversation', '{village_id, id, listing_id, listing_title, about, asker_id, owner_resident_id,
  owner_association_id, created_at}');
select private.expose_columns('message', '{village_id, id, conversation_id, sender_id, body, at, deleted_at}');
select private.expose_columns('reading', '{village_id, conversation_id, resident_id, read_at}');

-- What policies ask.
select private.expose_function('private', name, '{anon, authenticated}')
from unnest(array['me', 'my_villages', 'my_moderated_villages', 'my_associations']) name;
