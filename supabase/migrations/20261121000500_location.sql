-- Location privacy. Exact points live here and nowhere else; what is published is a cell of an
-- equal-area grid (EPSG:3035), the smallest of 250 to 4000 m in which at least eight addresses share
-- the same published cell.

create table private.address (
  village_id uuid not null references public.village (id) on delete cascade,
  id bigint generated always as identity,
  easting double precision not null,
  northing double precision not null,
  cell_size int not null default 4000,
  primary key (village_id, id)
);
create index address_grid on private.address (village_id, easting, northing);

-- Gives every address its cell. Counting only addresses that found no smaller cell matters: in a
-- 500 m square with eight homes in one corner and one in another, the lone home would otherwise be
-- the only one ever published at 500 m.
create function private.settle_addresses(village uuid) returns void
language plpgsql set search_path = '' as $$
declare size int;
begin
  update private.address a set cell_size = 4000 where a.village_id = village;
  foreach size in array array[250, 500, 1000, 2000] loop
    update private.address a set cell_size = size
    from (select floor(b.easting / size) as e, floor(b.northing / size) as n
          from private.address b where b.village_id = village and b.cell_size = 4000
          group by 1, 2 having count(*) >= 8) full_cell
    where a.village_id = village and a.cell_size = 4000
      and floor(a.easting / size) = full_cell.e and floor(a.northing / size) = full_cell.n;
  end loop;
end $$;

-- Loads a village's addresses from [[lng, lat], ...] and settles their cells. One home a square of ten metres: a list
-- that names a house eight times over does not hide it among eight. The squares nest in the cells.
create function private.load_addresses(village uuid, points jsonb) returns int
language plpgsql set search_path = '' as $$
declare loaded int;
begin
  delete from private.address a where a.village_id = village;
  insert into private.address (village_id, easting, northing)
  select distinct on (floor(h.easting / 10), floor(h.northing / 10)) village, h.easting, h.northing
  from jsonb_array_elements(points) e,
    lateral (select extensions.st_transform(extensions.st_setsrid(
      extensions.st_makepoint((e ->> 0)::float8, (e ->> 1)::float8), 4326), 3035) as grid) p,
    lateral (select extensions.st_x(p.grid) as easting, extensions.st_y(p.grid) as northing) h
  order by floor(h.easting / 10), floor(h.northing / 10), h.easting, h.northing;
  get diagnostics loaded = row_count;
  perform private.settle_addresses(village);
  return loaded;
end $$;

-- The published cell of a point: side in metres and south-west corner on EPSG:3035.
create function private.location_cell(village uuid, lat double precision, lng double precision,
  out size int, out easting int, out northing int)
language plpgsql stable set search_path = '' as $$
declare
  grid extensions.geometry := extensions.st_transform(
    extensions.st_setsrid(extensions.st_makepoint(lng, lat), 4326), 3035);
  x double precision := extensions.st_x(grid);
  y double precision := extensions.st_y(grid);
  near int;
begin
  size := 4000;
  if not exists (select 1 from private.address a where a.village_id = village) then
    size := 1000;
  else
    foreach size in array array[250, 500, 1000, 2000, 4000] loop
      easting := floor(x / size) * size; northing := floor(y / size) * size;
      select count(*) into near from private.address a
      where a.village_id = village and a.cell_size >= size
        and a.easting >= location_cell.easting and a.easting < location_cell.easting + size
        and a.northing >= location_cell.northing and a.northing < location_cell.northing + size;
      exit when near >= 8;
    end loop;
  end if;
  easting := floor(x / size) * size;
  northing := floor(y / size) * size;
end $$;

-- Keeps a new map out until whoever writes a home has ended. It comes before the listing's own lock, as in `set_map`:
-- so neither waits for the other in a circle, and no home is published by addresses that hold no more.
create function private.hold_cells(village uuid) returns void
language sql set search_path = '' as $$
  select pg_catalog.pg_advisory_xact_lock_shared(pg_catalog.hashtextextended('cells ' || village, 0))
$$;

-- Makes an uploaded map the one that holds, and publishes every home anew by the addresses found with it. A map in
-- which nobody was found to live leaves the known ones: it tells of roads and water, not that all have moved.
create function private.set_map(village uuid, hash text, homes jsonb) returns void
language plpgsql set search_path = '' as $$
declare found_homes jsonb;
begin
  perform pg_catalog.pg_advisory_xact_lock(pg_catalog.hashtextextended('cells ' || village, 0));
  -- Whoever takes a home away has taken its listing before.
  perform 1 from public.listing l where l.village_id = village order by l.id for update;
  select coalesce(jsonb_agg(h.value), '[]') into found_homes
  from jsonb_array_elements(homes) h, public.village v
  where v.id = village and (v.boundary is null or extensions.st_covers(v.boundary::extensions.geometry,
    extensions.st_setsrid(extensions.st_makepoint((h.value ->> 0)::float8, (h.value ->> 1)::float8), 4326)));
  if jsonb_array_length(found_homes) > 0 then
    perform private.load_addresses(village, found_homes);
    update private.listing_location l set updated_at = now() where l.village_id = village;
  end if;
  update public.map_file m set replaced_at = now()
  where m.village_id = village and m.sha256 <> hash and m.published_at is not null and m.replaced_at is null;
  update public.map_file m set published_at = now(), replaced_at = null
  where m.village_id = village and m.sha256 = hash;
  update public.village v set map = (select jsonb_build_object('sha256', m.sha256, 'bytes', m.bytes,
    'bounds', to_jsonb(m.bounds), 'published_at', m.published_at)
    from public.map_file m where m.village_id = village and m.sha256 = hash)
  where v.id = village;
end $$;

-- Makes room for one more version of a village's map: at most ten are kept, of 12 MB at most, and of one person's that
-- nobody published five. Those that do not hold may go when they have not come within a minute or were neither sent nor
-- replaced within the hour, the unpublished first: nobody waits longer than that.
create function private.make_room_for_map(village uuid, hash text, who uuid) returns void
language plpgsql set search_path = '' as $$
declare most constant int := 10; too_many int;
begin
  perform pg_catalog.pg_advisory_xact_lock(pg_catalog.hashtextextended('maps ' || village, 0));
  update public.map_file m set gone_at = now()
  where m.village_id = village and m.sha256 in (
    select k.sha256 from public.map_file k
    where k.village_id = village and k.sha256 <> hash and k.gone_at is null and k.published_at is null
      and k.uploaded_by = who
    order by k.created_at desc offset 4);
  select count(*) - most + 1 into too_many from public.map_file m
  where m.village_id = village and m.sha256 <> hash and m.gone_at is null;
  if too_many < 1 then return; end if;
  update public.map_file m set gone_at = now()
  where m.village_id = village and m.sha256 in (
    select k.sha256 from public.map_file k
    where k.village_id = village and k.sha256 <> hash and k.gone_at is null
      and (k.published_at is null or k.replaced_at is not null)
      and greatest(k.created_at, k.replaced_at) < now()
        - case when k.arrived_at is null then interval '1 minute' else interval '1 hour' end
    order by k.published_at is not null, greatest(k.created_at, k.replaced_at) limit too_many);
  if (select count(*) from public.map_file m
    where m.village_id = village and m.sha256 <> hash and m.gone_at is null) >= most then
    perform private.fail('maps_full', 409, jsonb_build_object('most', most));
  end if;
end $$;

-- Notes that a map file is coming. Body: village_id, sha256, bytes, bounds: [west, south, east, north]. Called by the
-- server with the steward's own token, before it keeps the file.
create function private.add_map(command_id uuid, body jsonb) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  who uuid := private.actor();
  earlier jsonb := private.begin_command(command_id, 'add_map', body);
  village uuid := private.body_uuid(body, 'village_id');
  hash text := private.body_text(body, 'sha256', 64, 64);
begin
  if earlier is not null then return earlier; end if;
  if not private.is_steward(village, who) then perform private.deny('stewards_only'); end if;
  perform private.spend('add_map', 20);
  if hash !~ '^[0-9a-f]{64}$' then perform private.bad_input('sha256', 'not_a_checksum'); end if;
  if not private.is_box(body -> 'bounds') then perform private.bad_input('bounds', 'not_a_box'); end if;
  perform private.make_room_for_map(village, hash, who);
  -- One whose file was to go, or has gone, begins anew.
  delete from public.map_file m where m.village_id = village and m.sha256 = hash and m.gone_at is not null;
  insert into public.map_file (village_id, sha256, bytes, bounds, uploaded_by)
  values (village, hash, private.body_int(body, 'bytes', 127, 12000000), private.box_of(body -> 'bounds'), who)
  on conflict on constraint map_file_pkey do nothing;
  return private.end_command(command_id, jsonb_build_object('sha256', hash));
end $$;

-- A server's word that a noted map lies with it. Body: village_id, sha256, bytes, bounds, as it read them.
create function private.map_came(server_key text, body jsonb) returns void
language plpgsql security definer set search_path = '' as $$
begin
  if not private.knows_server(server_key) then perform private.deny('server_only'); end if;
  update public.map_file m set created_at = now(), arrived_at = now(), bytes = private.body_int(body, 'bytes', 127, 12000000),
    bounds = private.box_of(body -> 'bounds')
  where m.village_id = private.body_uuid(body, 'village_id') and m.sha256 = body ->> 'sha256' and m.gone_at is null;
  if not found then perform private.bad_input('sha256', 'unknown_map'); end if;
end $$;

-- Lets go of maps that nobody published within a day or that were replaced a month ago, and says which of a server's
-- files may go. Body: kept: [checksum, ...]. A file that the database does not know stays, as with photos.
create function private.sweep_maps(server_key text, body jsonb) returns jsonb
language plpgsql security definer set search_path = '' as $$
begin
  if not private.knows_server(server_key) then perform private.deny('server_only'); end if;
  update public.map_file m set gone_at = now() where m.gone_at is null and case when m.published_at is null
    then m.created_at < now() - interval '1 day'
    else m.replaced_at is not null and greatest(m.replaced_at, m.created_at) < now() - interval '30 days' end;
  delete from public.map_file m where m.gone_at < now() - interval '90 days';
  return (select coalesce(jsonb_agg(k.hash), '[]') from (
    select m.sha256 as hash from public.map_file m
    where m.sha256 in (select jsonb_array_elements_text(body -> 'kept'))
    group by m.sha256 having bool_and(m.gone_at is not null)) k);
end $$;

create function private.box_of(box jsonb) returns double precision[]
language sql immutable set search_path = '' as $$
  select array(select e.value::float8 from jsonb_array_elements_text(box) with ordinality e order by e.ordinality)
$$;

-- Four numbers in degrees: west, south, east, north.
create function private.is_box(box jsonb) returns boolean
language sql immutable set search_path = '' as $$
  select case when jsonb_typeof(box) = 'array' and jsonb_array_length(box) = 4
      and not exists (select 1 from jsonb_array_elements(box) e where jsonb_typeof(e.value) <> 'number')
    then (box ->> 0)::numeric between -180 and (box ->> 2)::numeric and (box ->> 2)::numeric <= 180
      and (box ->> 1)::numeric between -85 and (box ->> 3)::numeric and (box ->> 3)::numeric <= 85
    else false end
$$;

-- Makes a map that came the village's. Body: village_id, sha256, homes: [[lng, lat], ...] as found in the extract.
create function private.publish_map(command_id uuid, body jsonb) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  who uuid := private.actor();
  earlier jsonb := private.begin_command(command_id, 'publish_map', body);
  village uuid := private.body_uuid(body, 'village_id');
  hash text := private.body_text(body, 'sha256', 64, 64);
  homes jsonb := coalesce(body -> 'homes', '[]');
  arrived boolean;
begin
  if earlier is not null then return earlier; end if;
  if not private.is_steward(village, who) then perform private.deny('stewards_only'); end if;
  perform private.spend('publish_map', 20);
  if not private.are_points(homes) then perform private.bad_input('homes', 'not_points'); end if;
  -- Before its row is locked, as in `make_room_for_map`, which must not choose it meanwhile; its row, so that no sweep
  -- takes it.
  perform pg_catalog.pg_advisory_xact_lock(pg_catalog.hashtextextended('maps ' || village, 0));
  select m.arrived_at is not null into arrived from public.map_file m
  where m.village_id = village and m.sha256 = hash and m.gone_at is null for update;
  if arrived is null then perform private.bad_input('sha256', 'unknown_map'); end if;
  if not arrived then perform private.bad_input('sha256', 'not_arrived'); end if;
  perform private.set_map(village, hash, homes);
  return private.end_command(command_id, jsonb_build_object('sha256', hash));
end $$;

-- A list of [lng, lat] in degrees.
create function private.are_points(points jsonb) returns boolean
language plpgsql immutable set search_path = '' as $$
begin
  if jsonb_typeof(points) <> 'array' or jsonb_array_length(points) > 12000 then return false; end if;
  if exists (select 1 from jsonb_array_elements(points) e where jsonb_typeof(e.value) <> 'array'
    or jsonb_typeof(e.value -> 0) is distinct from 'number' or jsonb_typeof(e.value -> 1) is distinct from 'number') then
    return false;
  end if;
  return not exists (select 1 from jsonb_array_elements(points) e
    where abs((e.value ->> 0)::numeric) > 180 or abs((e.value ->> 1)::numeric) > 85);
end $$;
