-- Listings of all three kinds, and what is claimed when one is booked.

-- Text as somebody in a hurry writes it: small letters without diacritics (å ä æ are a, ö ø are o, č is c), and
-- spaces for what stands between words. The phone's own search has the same table.
create function private.fold(words text) returns text
language sql immutable parallel safe set search_path = '' as $$
  select translate(lower(normalize(words, NFC)),
    'áàâäãåāæçčćđðéèêëēíìîïīŋñńóòôöõøōœšśŧþúùûüūýÿžźżłǥǧǩʒǯ!"#$%&''()*+,-./:;<=>?@[\]^_`{|}~«»“”„‘’‚–—…·•×°§´¨'
      || chr(160) || chr(173) || E'\t\n\r\f',
    'aaaaaaaacccddeeeeeiiiiinnnoooooooossttuuuuuyyzzzlggkzz' || repeat(' ', 60))
$$;

-- What a word that was typed is looked for as, once folded: itself, without its ending inside other words, and with
-- one slip of the fingers (a letter changed, missing or too many, two swapped): anywhere from six letters, as a whole
-- word of five, as a whole word of the title of four. The phone's own search forgives the same.
create function private.search_pattern(word text) returns text
language plpgsql immutable parallel safe set search_path = '' as $$
declare
  base text := coalesce(
    substring(word from '^(.{3,}?)(?:arnas|ornas|ernas|arna|orna|erna|arne|ene|ane|ar|or|er|en|et|an|na|es|issa|ista|illa|ilta|ille|ssa|sta|lla|lta|lle|ksi|tta|ita|een|eet|aat|iin|aan|ien|jen|ia|ja|in|on|un|yn|it|at|ut)$'),
    substring(word from '^(.{4,})[aenst]$'), word);
  pattern text := word; form text; slips text; has_long boolean := false;
begin
  if base <> word then
    pattern := pattern || '|' || case when length(base) > 3 then base else format('(?:^|\s)%1$s|%1$s(?:\s|$)', base) end;
  end if;
  if word ~ '[0-9]' then return pattern; end if;
  foreach form in array case when base = word then array[word] else array[base, word] end loop
    continue when length(form) not between 4 and 30 or (length(form) > 5 and has_long);
    select string_agg(branch, '|') into slips from (
      select left(form, i - 1) || '\S?' || substr(form, i + 1) as branch from generate_series(1, length(form)) i
      union select left(form, i) || '\S' || substr(form, i + 1) from generate_series(0, length(form)) i
      union select left(form, i - 1) || substr(form, i + 1, 1) || substr(form, i, 1) || substr(form, i + 2)
        from generate_series(1, length(form) - 1) i) branches;
    pattern := pattern || '|' || case length(form)
      when 4 then format('^(?:[^\n]* )?(?:%s)(?:\s|$)', slips)
      when 5 then format('(?:^|\s)(?:%s)(?:\s|$)', slips)
      else slips end;
    has_long := has_long or length(form) > 5;
  end loop;
  return pattern;
end $$;

create table public.listing (
  village_id uuid not null references public.village (id),
  id uuid not null default gen_random_uuid(),
  kind public.listing_kind not null,
  intent public.listing_intent not null default 'offer',
  state public.listing_state not null default 'draft',
  owner_resident_id uuid,
  owner_association_id uuid,
  title text not null check (char_length(title) between 3 and 80),
  body text not null default '' check (char_length(body) <= 4000),
  language text not null default 'sv' check (language in ('sv', 'nb', 'fi', 'se', 'en')),
  category text not null,
  audience text not null default 'anyone' check (audience in ('anyone', 'village')),
  charge text not null default 'free' check (charge in ('free', 'cost_share', 'deposit')),
  amount_kr int check (amount_kr between 1 and 100000),
  charge_note text not null default '' check (char_length(charge_note) <= 200),
  care_note text not null default '' check (char_length(care_note) <= 1000),
  approval text not null default 'manual' check (approval in ('manual', 'auto')),
  respond_within interval not null default '48 hours',
  hold_while_pending boolean not null default true,
  notice_days int not null default 0 check (notice_days between 0 and 60),
  max_days int not null default 14 check (max_days between 1 and 90),
  max_ahead_days int not null default 180 check (max_ahead_days between 1 and 400),
  place_id uuid,
  -- Written by the location trigger only: a cell's centre, or a public place's own point.
  located text not null default 'nowhere' check (located in ('nowhere', 'cell', 'place')),
  lat double precision,
  lng double precision,
  cell_size int,
  cell_code text,
  area jsonb,
  point extensions.geography(Point, 4326) generated always as
    (extensions.st_setsrid(extensions.st_makepoint(lng, lat), 4326)::extensions.geography) stored,
  -- The title's words, a line break, the body's.
  search_text text generated always as (private.fold(title) || E'\n' || private.fold(body)) stored,
  -- The one rule for who else may see and use a listing: null for nobody. Policies, search, the calendar and
  -- commands all ask this column.
  open_to text generated always as
    (case when state = 'published' and deleted_at is null then audience end) stored,
  -- The widest audience it ever had: only who could once see it is told that it is gone.
  once_open_to text,
  published_at timestamptz,
  ends_on date,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  changed_xid xid8 not null default pg_current_xact_id(),
  deleted_at timestamptz,
  primary key (village_id, id),
  foreign key (village_id, owner_resident_id) references public.member (village_id, resident_id),
  foreign key (village_id, owner_association_id) references public.association (village_id, id),
  foreign key (village_id, place_id) references public.place (village_id, id),
  check (num_nonnulls(owner_resident_id, owner_association_id) = 1),
  check ((charge = 'free') = (amount_kr is null) or charge = 'cost_share'),
  check ((located = 'nowhere') = (lat is null) and (lat is null) = (lng is null)),
  check ((located = 'cell') = (cell_size is not null)),
  constraint listing_category check (case kind
    when 'item' then category in ('tools', 'garden', 'trailers', 'boats_fishing', 'winter', 'outdoor',
      'kitchen_party', 'electronics', 'children', 'books_games', 'sewing_craft', 'other_item')
    when 'space' then category in ('hall', 'meeting_room', 'sauna', 'kitchen', 'workshop', 'sports',
      'lodging', 'other_space')
    else category = 'ride' end)
);
create index listing_published on public.listing (village_id, published_at desc, id) where open_to is not null;
create index listing_point on public.listing using gist (village_id, point) where open_to is not null;
create index listing_owner on public.listing (village_id, owner_resident_id);
create index listing_association on public.listing (village_id, owner_association_id);
create index listing_place on public.listing (village_id, place_id);
create index listing_changed on public.listing (village_id, changed_xid, id);
create trigger touch before update on public.listing for each row execute function private.touch();

create function private.note_audience() returns trigger
language plpgsql set search_path = '' as $$
begin
  new.once_open_to := case when 'anyone' in (new.audience, new.once_open_to) then 'anyone' else 'village' end;
  return new;
end $$;
create trigger once_open before insert or update of state, audience on public.listing
  for each row when (new.state = 'published') execute function private.note_audience();

-- Whoever leaves or is banned takes the own listings off the square in the same moment. They come back only
-- by the owner's hand, once a member again.
create function private.pause_listings() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  update public.listing l set state = 'paused'
  where l.village_id = new.village_id and l.owner_resident_id = new.resident_id and l.state = 'published';
  return null;
end $$;
create trigger pause_listings after update of left_at, banned_at, deleted_at on public.member
  for each row when (num_nonnulls(new.left_at, new.banned_at, new.deleted_at) > 0)
  execute function private.pause_listings();

-- The other half: nothing becomes public for somebody who is gone. The lock keeps a leave or a ban that comes
-- in the same moment waiting, so that it finds the listing and pauses it.
create function private.guard_listing() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  perform 1 from public.member m where m.village_id = new.village_id and m.resident_id = new.owner_resident_id for share;
  if not private.is_member(new.village_id, new.owner_resident_id) then perform private.fail('listing_gone', 410); end if;
  return new;
end $$;
create trigger guard before insert or update of state, owner_resident_id on public.listing
  for each row when (new.state = 'published' and new.owner_resident_id is not null)
  execute function private.guard_listing();

create table private.listing_location (
  village_id uuid not null,
  listing_id uuid not null,
  lat double precision not null check (lat between -85 and 85),
  lng double precision not null check (lng between -180 and 180),
  address text not null default '' check (char_length(address) <= 200),
  directions text not null default '' check (char_length(directions) <= 500),
  updated_at timestamptz not null default now(),
  primary key (village_id, listing_id),
  foreign key (village_id, listing_id) references public.listing (village_id, id) on delete cascade
);

-- The only writer of a listing's published location.
create function private.publish_cell() returns trigger
language plpgsql security definer set search_path = '' as $$
declare cell record; code text; box extensions.geometry; middle extensions.geometry; y double precision; x double precision;
begin
  if exists (select 1 from public.listing l where l.village_id = new.village_id and l.id = new.listing_id
      and l.place_id is not null) then return null; end if;
  select * into cell from private.location_cell(new.village_id, new.lat, new.lng);
  box := extensions.st_transform(extensions.st_segmentize(extensions.st_makeenvelope(cell.easting, cell.northing,
    cell.easting + cell.size, cell.northing + cell.size, 3035), cell.size / 2.0), 4326);
  middle := extensions.st_transform(extensions.st_setsrid(extensions.st_makepoint(
    cell.easting + cell.size / 2.0, cell.northing + cell.size / 2.0), 3035), 4326);
  code := format('CRS3035RES%smN%sE%s', cell.size, cell.northing, cell.easting);
  y := round(extensions.st_y(middle)::numeric, 5); x := round(extensions.st_x(middle)::numeric, 5);
  update public.listing l set located = 'cell', cell_size = cell.size, cell_code = code, lat = y, lng = x,
    area = extensions.st_asgeojson(box, 5)::jsonb
  where l.village_id = new.village_id and l.id = new.listing_id
    -- Where nothing changes no phone has to fetch the listing again.
    and (l.cell_code, l.lat, l.lng) is distinct from (code, y, x);
  return null;
end $$;
create trigger publish_cell after insert or update on private.listing_location
  for each row execute function private.publish_cell();

-- A listing at a public place is exactly there.
create function private.publish_place() returns trigger
language plpgsql security definer set search_path = '' as $$
declare spot record;
begin
  if new.place_id is not null then
    select p.lat, p.lng into spot from public.place p where p.village_id = new.village_id and p.id = new.place_id;
    new.located := 'place'; new.lat := spot.lat; new.lng := spot.lng;
    new.cell_size := null; new.cell_code := null; new.area := null;
  elsif tg_op = 'UPDATE' and old.place_id is not null and new.located = 'place' then
    new.located := 'nowhere'; new.lat := null; new.lng := null;
  end if;
  return new;
end $$;
create trigger publish_place before insert or update of place_id on public.listing
  for each row execute function private.publish_place();

create table public.space (
  village_id uuid not null,
  listing_id uuid not null,
  capacity int not null default 1 check (capacity between 1 and 5000),
  step_free boolean not null default false,
  hearing_loop boolean not null default false,
  accessible_toilet boolean not null default false,
  parking boolean not null default false,
  equipment text[] not null default '{}' check (cardinality(equipment) <= 40),
  door_width_cm int check (door_width_cm between 40 and 400),
  house_rules text not null default '' check (char_length(house_rules) <= 2000),
  -- Null: booked by whole days.
  slot_minutes int check (slot_minutes in (15, 30, 60, 120)),
  min_minutes int check (min_minutes between 15 and 10080),
  max_minutes int check (max_minutes between 15 and 10080),
  notice_hours int not null default 0 check (notice_hours between 0 and 720),
  -- `association`: only those who act for the one that owns it, on behalf of others. `neighbours`: residents of other
  -- villages as well, when the listing is open to anyone.
  bookers text not null default 'village' check (bookers in ('village', 'association', 'neighbours')),
  check_in boolean not null default false,
  grace_minutes int not null default 15 check (grace_minutes between 5 and 180),
  -- The space of which this is a part: who books that claims this as well.
  whole_id uuid,
  updated_at timestamptz not null default now(),
  changed_xid xid8 not null default pg_current_xact_id(),
  primary key (village_id, listing_id),
  foreign key (village_id, listing_id) references public.listing (village_id, id) on delete cascade,
  foreign key (village_id, whole_id) references public.listing (village_id, id),
  check ((slot_minutes is null) = (min_minutes is null) and (slot_minutes is null) = (max_minutes is null)),
  check (min_minutes <= max_minutes),
  check (whole_id <> listing_id)
);
create index space_whole on public.space (village_id, whole_id);
create trigger touch before update on public.space for each row execute function private.touch();

-- What the owner suggests to book with it: the kitchen, chairs, somebody else's trailer.
create table public.listing_extra (
  village_id uuid not null,
  listing_id uuid not null,
  extra_id uuid not null,
  position int not null default 0,
  primary key (village_id, listing_id, extra_id),
  foreign key (village_id, listing_id) references public.listing (village_id, id) on delete cascade,
  foreign key (village_id, extra_id) references public.listing (village_id, id) on delete cascade,
  check (listing_id <> extra_id)
);
create index listing_extra_extra on public.listing_extra (village_id, extra_id);

-- How to get in: for the booker's eyes only, near the time (see `private.access_of`).
create table private.space_access (
  village_id uuid not null,
  listing_id uuid not null,
  directions text not null default '' check (char_length(directions) <= 1000),
  contact text not null default '' check (char_length(contact) <= 200),
  hours_before int not null default 24 check (hours_before between 0 and 72),
  primary key (village_id, listing_id),
  foreign key (village_id, listing_id) references public.listing (village_id, id) on delete cascade
);
create table private.access_code (
  village_id uuid not null,
  listing_id uuid not null,
  code text not null check (char_length(code) between 1 and 40),
  first_day date not null,
  -- Null: until another follows.
  last_day date,
  primary key (village_id, listing_id, first_day),
  foreign key (village_id, listing_id) references private.space_access (village_id, listing_id) on delete cascade,
  check (first_day <= last_day)
);

create table public.ride (
  village_id uuid not null,
  listing_id uuid not null,
  on_date date,
  weekdays smallint[] check (weekdays <@ array[1, 2, 3, 4, 5, 6, 7]::smallint[] and cardinality(weekdays) > 0),
  depart time not null,
  flex_minutes int not null default 10 check (flex_minutes between 0 and 120),
  duration_minutes int not null check (duration_minutes between 1 and 1440),
  length_m int not null check (length_m between 1 and 2000000),
  max_detour_minutes int not null default 10 check (max_detour_minutes between 0 and 120),
  luggage boolean not null default true,
  pets boolean not null default false,
  wheelchair boolean not null default false,
  child_seat boolean not null default false,
  updated_at timestamptz not null default now(),
  changed_xid xid8 not null default pg_current_xact_id(),
  primary key (village_id, listing_id),
  foreign key (village_id, listing_id) references public.listing (village_id, id) on delete cascade,
  check ((on_date is null) <> (weekdays is null))
);
create trigger touch before update on public.ride for each row execute function private.touch();

create table public.ride_stop (
  village_id uuid not null,
  listing_id uuid not null,
  seq smallint not null check (seq between 0 and 50),
  place_id uuid not null,
  minutes int not null check (minutes between 0 and 1440),
  pickup boolean not null default true,
  dropoff boolean not null default true,
  updated_at timestamptz not null default now(),
  changed_xid xid8 not null default pg_current_xact_id(),
  primary key (village_id, listing_id, seq),
  foreign key (village_id, listing_id) references public.ride (village_id, listing_id) on delete cascade,
  foreign key (village_id, place_id) references public.place (village_id, id)
);
create index ride_stop_place on public.ride_stop (village_id, place_id);
create trigger touch before update on public.ride_stop for each row execute function private.touch();

-- When a listing can be booked, in the village's wall time.
create table public.opening (
  village_id uuid not null,
  id uuid not null default gen_random_uuid(),
  listing_id uuid not null,
  weekdays smallint[],
  on_date date,
  opens time,
  closes time,
  closed boolean not null default false,
  -- A season; while one holds, the hours without season do not.
  valid_from date,
  valid_to date,
  updated_at timestamptz not null default now(),
  changed_xid xid8 not null default pg_current_xact_id(),
  deleted_at timestamptz,
  primary key (village_id, id),
  foreign key (village_id, listing_id) references public.listing (village_id, id) on delete cascade,
  check ((weekdays is null) <> (on_date is null)),
  check (weekdays <@ array[1, 2, 3, 4, 5, 6, 7]::smallint[] and cardinality(weekdays) > 0),
  check (on_date is null or (valid_from is null and valid_to is null)),
  check (valid_from <= valid_to),
  -- That closes before it opens it does the day after.
  check (closed or (opens is not null and closes is not null and opens < '24:00' and closes > '00:00'))
);
create index opening_listing on public.opening (village_id, listing_id);
create trigger touch before update on public.opening for each row execute function private.touch();

-- The thing that is claimed: the drill, half a hall, one of sixty chairs, a seat.
create table public.unit (
  village_id uuid not null references public.village (id),
  id uuid not null default gen_random_uuid(),
  label text not null check (char_length(label) between 1 and 80),
  condition text not null default 'ok' check (condition in ('ok', 'limited', 'broken', 'lost', 'retired')),
  turnaround interval not null default '0' check (turnaround between '0' and '7 days'),
  updated_at timestamptz not null default now(),
  changed_xid xid8 not null default pg_current_xact_id(),
  deleted_at timestamptz,
  primary key (village_id, id)
);
create trigger touch before update on public.unit for each row execute function private.touch();

-- `all`: the listing needs every one of these units (a kit, a whole hall); `any`: as many as asked. One or the
-- other for a whole listing, checked when the statement ends.
create table public.listing_unit (
  village_id uuid not null,
  listing_id uuid not null,
  unit_id uuid not null,
  role text not null check (role in ('all', 'any')),
  updated_at timestamptz not null default now(),
  changed_xid xid8 not null default pg_current_xact_id(),
  primary key (village_id, listing_id, unit_id),
  foreign key (village_id, listing_id) references public.listing (village_id, id) on delete cascade,
  foreign key (village_id, unit_id) references public.unit (village_id, id),
  constraint one_role exclude using gist (village_id with =, listing_id with =, role with <>) deferrable
);
create index listing_unit_unit on public.listing_unit (village_id, unit_id);
create trigger touch before update on public.listing_unit for each row execute function private.touch();

-- When a unit cannot be booked: own use, repair, an outside calendar.
create table public.block (
  village_id uuid not null,
  id uuid not null default gen_random_uuid(),
  unit_id uuid not null,
  during tstzrange not null check (not isempty(during)),
  first_day date,
  last_day date,
  from_time time,
  to_time time,
  reason text not null check (reason in ('own_use', 'maintenance', 'damaged', 'closed', 'external_calendar')),
  source_uid text,
  updated_at timestamptz not null default now(),
  changed_xid xid8 not null default pg_current_xact_id(),
  deleted_at timestamptz,
  primary key (village_id, id),
  unique (village_id, unit_id, source_uid),
  foreign key (village_id, unit_id) references public.unit (village_id, id)
);
create index block_during on public.block using gist (village_id, unit_id, during);
create index block_changed on public.block (village_id, changed_xid);
create trigger touch before update on public.block for each row execute function private.touch();
