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

-- Loads a village's addresses from [[lng, lat], ...] and settles their cells.
create function private.load_addresses(village uuid, points jsonb) returns int
language plpgsql set search_path = '' as $$
declare loaded int;
begin
  delete from private.address a where a.village_id = village;
  insert into private.address (village_id, easting, northing)
  select village, extensions.st_x(p.grid), extensions.st_y(p.grid)
  from jsonb_array_elements(points) e,
    lateral (select extensions.st_transform(extensions.st_setsrid(
      extensions.st_makepoint((e ->> 0)::float8, (e ->> 1)::float8), 4326), 3035) as grid) p;
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
