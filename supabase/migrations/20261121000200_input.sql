-- Reading a command's JSON body: each helper answers bad input with `bad_input` (422) and the name
-- of the field, so that a form can point at it.

create function private.bad_input(field text, why text, facts jsonb default '{}') returns void
language plpgsql set search_path = '' as $$
begin
  perform private.fail('bad_input', 422, facts || jsonb_build_object('field', field, 'why', why));
end $$;

-- Text with control and text-direction characters removed, trimmed, between `lowest` and `most`
-- characters.
create function private.body_text(body jsonb, field text, lowest int, most int) returns text
language plpgsql immutable set search_path = '' as $$
declare raw text := body ->> field; clean text;
begin
  if raw is not null and jsonb_typeof(body -> field) <> 'string' then
    perform private.bad_input(field, 'not_text');
  end if;
  clean := btrim(regexp_replace(coalesce(raw, ''),
    '[\u0001-\u0008\u000B\u000C\u000E-\u001F\u007F\u202A-\u202E\u2066-\u2069]', '', 'g'), E' \t\r\n');
  if char_length(clean) < lowest then
    perform private.bad_input(field, case when clean = '' then 'missing' else 'too_short' end,
      jsonb_build_object('least', lowest));
  end if;
  if char_length(clean) > most then
    perform private.bad_input(field, 'too_long', jsonb_build_object('most', most));
  end if;
  return clean;
end $$;

-- One of the allowed words; null when the field is absent and `optional`.
create function private.body_word(body jsonb, field text, allowed text[], optional boolean default false)
returns text language plpgsql immutable set search_path = '' as $$
declare raw text := body ->> field;
begin
  if raw is null and optional then return null; end if;
  if raw is null then perform private.bad_input(field, 'missing'); end if;
  if not raw = any(allowed) then perform private.bad_input(field, 'unknown'); end if;
  return raw;
end $$;

create function private.body_uuid(body jsonb, field text, optional boolean default false) returns uuid
language plpgsql immutable set search_path = '' as $$
declare raw text := body ->> field;
begin
  if raw is null and optional then return null; end if;
  if raw is null then perform private.bad_input(field, 'missing'); end if;
  if raw !~* '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$' then
    perform private.bad_input(field, 'not_an_id');
  end if;
  return raw::uuid;
end $$;

create function private.body_number(body jsonb, field text, lowest numeric, most numeric, fallback numeric default null)
returns numeric language plpgsql immutable set search_path = '' as $$
declare value numeric;
begin
  if body -> field is null or jsonb_typeof(body -> field) = 'null' then
    if fallback is null then perform private.bad_input(field, 'missing'); end if;
    return fallback;
  end if;
  if jsonb_typeof(body -> field) <> 'number' then perform private.bad_input(field, 'not_a_number'); end if;
  value := (body ->> field)::numeric;
  if value < lowest or value > most then
    perform private.bad_input(field, 'out_of_range', jsonb_build_object('least', lowest, 'most', most));
  end if;
  return value;
end $$;

create function private.body_int(body jsonb, field text, lowest int, most int, fallback int default null)
returns int language plpgsql immutable set search_path = '' as $$
declare value numeric := private.body_number(body, field, lowest, most, fallback);
begin
  if value <> trunc(value) then perform private.bad_input(field, 'not_whole'); end if;
  return value::int;
end $$;

create function private.body_flag(body jsonb, field text) returns boolean
language plpgsql immutable set search_path = '' as $$
begin
  if body -> field is null or jsonb_typeof(body -> field) = 'null' then return false; end if;
  if jsonb_typeof(body -> field) <> 'boolean' then perform private.bad_input(field, 'not_yes_or_no'); end if;
  return (body ->> field)::boolean;
end $$;

-- A calendar day as YYYY-MM-DD that exists.
create function private.body_day(body jsonb, field text) returns date
language plpgsql immutable set search_path = '' as $$
declare raw text := body ->> field; y int; m int; d int;
begin
  if raw is null then perform private.bad_input(field, 'missing'); end if;
  if raw !~ '^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$' then
    perform private.bad_input(field, 'not_a_day');
  end if;
  y := substr(raw, 1, 4)::int; m := substr(raw, 6, 2)::int; d := substr(raw, 9, 2)::int;
  if d > extract(day from (make_date(y, m, 1) + interval '1 month - 1 day')) then
    perform private.bad_input(field, 'not_a_day');
  end if;
  return make_date(y, m, d);
end $$;
