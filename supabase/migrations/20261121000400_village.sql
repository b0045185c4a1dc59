-- Villages, their members, associations and places.

create table public.village (
  id uuid primary key default gen_random_uuid(),
  slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and char_length(slug) <= 40
    and slug not in ('rest', 'auth', 'demo', 'healthz', 'photos', 'maps', 'feeds', 'about', 'storage', 'realtime', 'accessibility', 'app')),
  name text not null check (char_length(name) between 2 and 60),
  country text not null check (country in ('SE', 'NO', 'FI')),
  language text not null check (language in ('sv', 'nb', 'fi', 'se', 'en')),
  time_zone text not null default 'Europe/Stockholm',
  intro jsonb not null default '{}',
  rules jsonb not null default '{}',
  joining text not null default 'invite' check (joining in ('open', 'invite')),
  respond_within interval not null default '48 hours' check (respond_within between '1 hour' and '14 days'),
  -- Loans one person may have ahead, of all things together.
  most_ahead int not null default 20 check (most_ahead between 1 and 1000),
  lat double precision not null check (lat between -85 and 85),
  lng double precision not null check (lng between -180 and 180),
  boundary extensions.geography(MultiPolygon, 4326),
  outline jsonb,
  -- The map file that holds: sha256, bytes, bounds, published_at. Written by `set_map` only.
  map jsonb,
  epoch int not null default 0,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  changed_xid xid8 not null default pg_current_xact_id(),
  deleted_at timestamptz
);
create index village_boundary on public.village using gist (boundary);
create trigger touch before update on public.village for each row execute function private.touch();

-- GeoJSON beside the geography: the API would answer a geography as unreadable WKB.
create function private.village_outline() returns trigger
language plpgsql set search_path = '' as $$
begin
  new.outline := case when new.boundary is null then null
    else extensions.st_asgeojson(new.boundary, 5)::jsonb end;
  return new;
end $$;
create trigger outline before insert or update of boundary on public.village
  for each row execute function private.village_outline();

-- The versions of a village's map. A file lies with the server, beside the photos, and its address is its checksum:
-- what is behind an address never changes. The one that holds stands in `village.map`.
create table public.map_file (
  village_id uuid not null references public.village (id) on delete cascade,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  bytes int not null check (bytes between 127 and 12000000),
  -- West, south, east, north.
  bounds double precision[] not null check (cardinality(bounds) = 4),
  -- Null: the one who runs the server.
  uploaded_by uuid,
  created_at timestamptz not null default now(),
  -- When the server said that the file lies with it, with its true bytes and bounds; nothing else can be published.
  arrived_at timestamptz,
  published_at timestamptz,
  -- Its file stays for a while after this: somebody may be half-way through it.
  replaced_at timestamptz,
  -- Its file is taken away at the next sweep.
  gone_at timestamptz,
  primary key (village_id, sha256)
);
create index map_file_address on public.map_file (sha256);

-- A person with an account. The sign-in record itself belongs to Supabase Auth.
create table public.resident (
  id uuid primary key,
  language text not null default 'sv' check (language in ('sv', 'nb', 'fi', 'se', 'en')),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  changed_xid xid8 not null default pg_current_xact_id(),
  deleted_at timestamptz
);
create trigger touch before update on public.resident for each row execute function private.touch();

create table private.resident_contact (
  resident_id uuid primary key references public.resident (id) on delete cascade,
  phone text check (phone ~ '^\+?[0-9][0-9 -]{5,18}$'),
  updated_at timestamptz not null default now()
);

create table public.member (
  village_id uuid not null references public.village (id),
  resident_id uuid not null references public.resident (id),
  display_name text not null check (char_length(display_name) between 1 and 60),
  role public.member_role not null default 'resident',
  -- Known here only because of having booked here: lives in another village and is no member of this one.
  guest boolean not null default false,
  rules_accepted_at timestamptz not null default now(),
  joined_at timestamptz not null default now(),
  left_at timestamptz,
  banned_at timestamptz,
  epoch int not null default 0,
  updated_at timestamptz not null default now(),
  changed_xid xid8 not null default pg_current_xact_id(),
  deleted_at timestamptz,
  primary key (village_id, resident_id),
  check (not guest or role = 'resident')
);
create index member_resident on public.member (resident_id, village_id);
create trigger touch before update on public.member for each row execute function private.touch();

-- What a member may see follows the role: a change of it makes that member's clients pull anew.
create function private.member_epoch() returns trigger
language plpgsql set search_path = '' as $$
begin
  if (new.role, new.guest, new.left_at, new.banned_at, new.deleted_at)
    is distinct from (old.role, old.guest, old.left_at, old.banned_at, old.deleted_at) then
    new.epoch := old.epoch + 1;
  end if;
  return new;
end $$;
create trigger epoch before update on public.member for each row execute function private.member_epoch();

create table public.association (
  village_id uuid not null references public.village (id),
  id uuid not null default gen_random_uuid(),
  name text not null check (char_length(name) between 2 and 80),
  about jsonb not null default '{}',
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  changed_xid xid8 not null default pg_current_xact_id(),
  deleted_at timestamptz,
  primary key (village_id, id)
);
create trigger touch before update on public.association for each row execute function private.touch();

create table public.association_manager (
  village_id uuid not null,
  association_id uuid not null,
  resident_id uuid not null,
  updated_at timestamptz not null default now(),
  changed_xid xid8 not null default pg_current_xact_id(),
  deleted_at timestamptz,
  primary key (village_id, association_id, resident_id),
  foreign key (village_id, association_id) references public.association (village_id, id),
  foreign key (village_id, resident_id) references public.member (village_id, resident_id)
);
create index association_manager_resident on public.association_manager (resident_id, village_id, association_id);
create index association_manager_member on public.association_manager (village_id, resident_id);
create trigger touch before update on public.association_manager for each row execute function private.touch();

-- Public points, exact on purpose. `point` serves the index; the API gives lat and lng.
create table public.place (
  village_id uuid not null references public.village (id),
  id uuid not null default gen_random_uuid(),
  kind text not null check (kind in ('venue', 'meeting_point', 'bus_stop', 'hitch_bench', 'locker',
    'jetty', 'library', 'outdoor', 'other')),
  name text not null check (char_length(name) between 2 and 80),
  lat double precision not null check (lat between -85 and 85),
  lng double precision not null check (lng between -180 and 180),
  point extensions.geography(Point, 4326) generated always as
    (extensions.st_setsrid(extensions.st_makepoint(lng, lat), 4326)::extensions.geography) stored,
  facts jsonb not null default '{}',
  association_id uuid,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  changed_xid xid8 not null default pg_current_xact_id(),
  deleted_at timestamptz,
  primary key (village_id, id),
  foreign key (village_id, association_id) references public.association (village_id, id)
);
create index place_point on public.place using gist (village_id, point);
create index place_association on public.place (village_id, association_id);
create trigger touch before update on public.place for each row execute function private.touch();

-- The two sets that row-level security is built on. Sets, not a question a row: one evaluation a
-- statement. Roles come from the table, never from the token, so a ban works at once.
create function private.my_villages() returns setof uuid
language sql stable security definer set search_path = '' as $$
  select m.village_id from public.member m
  where m.resident_id = auth.uid() and not m.guest and m.left_at is null and m.banned_at is null and m.deleted_at is null
$$;
create function private.my_moderated_villages() returns setof uuid
language sql stable security definer set search_path = '' as $$
  select m.village_id from public.member m
  where m.resident_id = auth.uid() and m.left_at is null and m.banned_at is null and m.deleted_at is null
    and m.role in ('moderator', 'steward')
$$;
-- The associations the signed-in resident acts for; the same rules decide membership.
create function private.my_associations() returns setof uuid
language sql stable security definer set search_path = '' as $$
  select a.association_id from public.association_manager a
  where a.resident_id = auth.uid() and a.deleted_at is null
    and a.village_id in (select private.my_villages())
$$;
-- For commands, never for policies. PL/pgSQL, because it keeps its plans: every command asks.
create function private.is_member(village uuid, who uuid) returns boolean
language plpgsql stable set search_path = '' as $$
begin
  return exists (select 1 from public.member m where m.village_id = village and m.resident_id = who
    and not m.guest and m.left_at is null and m.banned_at is null and m.deleted_at is null);
end $$;
-- May go on with what is already theirs here: members and guests.
create function private.may_act(village uuid, who uuid) returns boolean
language plpgsql stable set search_path = '' as $$
begin
  return exists (select 1 from public.member m where m.village_id = village and m.resident_id = who
    and m.left_at is null and m.banned_at is null and m.deleted_at is null);
end $$;
-- The village somebody lives in: the first they joined of those they are a member of.
create function private.home_of(who uuid) returns setof public.member
language sql stable set search_path = '' as $$
  select m.* from public.member m where m.resident_id = who and private.is_member(m.village_id, who)
  order by m.joined_at, m.village_id limit 1
$$;
create function private.is_steward(village uuid, who uuid) returns boolean
language plpgsql stable set search_path = '' as $$
begin
  return private.is_member(village, who) and exists (select 1 from public.member m
    where m.village_id = village and m.resident_id = who and m.role = 'steward');
end $$;
create function private.manages(village uuid, association uuid, who uuid) returns boolean
language plpgsql stable set search_path = '' as $$
begin
  if association is null or not private.is_member(village, who) then return false; end if;
  return exists (select 1 from public.association_manager a
    where a.village_id = village and a.association_id = association and a.resident_id = who and a.deleted_at is null);
end $$;
