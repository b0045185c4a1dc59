-- Every state change is a command with an id made on the client: the same id with the same content
-- gives the first answer again, with other content it is refused. So a retry after a lost answer is
-- safe, and a queue can send everything again.

create table private.command (
  actor_id uuid not null,
  id uuid not null,
  name text not null,
  body_hash text not null,
  result jsonb,
  at timestamptz not null default now(),
  primary key (actor_id, id)
);
create index command_recent on private.command (actor_id, name, at);

-- The earlier answer of this command id, or null when there is none yet. Reads only.
create function private.answered(command_id uuid, command_name text, body jsonb) returns jsonb
language plpgsql stable set search_path = '' as $$
declare who uuid := private.actor(); earlier private.command;
begin
  if command_id is null then perform private.bad_input('command_id', 'missing'); end if;
  if jsonb_typeof(body) is distinct from 'object' then perform private.bad_input('body', 'not_an_object'); end if;
  select * into earlier from private.command c where c.actor_id = who and c.id = command_id;
  if earlier.id is null then return null; end if;
  if earlier.body_hash <> md5(command_name || body::text) then perform private.fail('command_reused', 409); end if;
  return earlier.result || jsonb_build_object('replayed', true);
end $$;

-- Where there is Supabase Realtime, members' phones that show the village hear that something has changed. What it
-- is they ask as ever. On a private channel: who may listen, and that nobody else may send, says `guard_realtime`.
create function private.poke(village text) returns void
language plpgsql set search_path = '' as $$
begin
  if village is null or to_regprocedure('realtime.send(jsonb,text,text,boolean)') is null then return; end if;
  execute 'select realtime.send($1, $2, $3, true)' using '{}'::jsonb, 'changed', 'village:' || village;
end $$;

-- Takes the command id, or returns the earlier answer. Two copies of one command wait for each other on
-- the primary key.
create function private.begin_command(command_id uuid, command_name text, body jsonb) returns jsonb
language plpgsql set search_path = '' as $$
declare earlier jsonb := private.answered(command_id, command_name, body);
begin
  if earlier is not null then return earlier; end if;
  insert into private.command (actor_id, id, name, body_hash)
  values (private.actor(), command_id, command_name, md5(command_name || body::text))
  on conflict do nothing;
  if found then
    perform private.poke(body ->> 'village_id');
    return null;
  end if;
  return private.answered(command_id, command_name, body);
end $$;

create function private.end_command(command_id uuid, answer jsonb) returns jsonb
language plpgsql set search_path = '' as $$
begin
  update private.command c set result = answer where c.actor_id = auth.uid() and c.id = command_id;
  return answer;
end $$;

-- At most `most` commands of one name an hour for one person: a fair village, not a flood.
create function private.spend(command_name text, most int) returns void
language plpgsql set search_path = '' as $$
declare used int;
begin
  select count(*) into used from private.command c
  where c.actor_id = auth.uid() and c.name = command_name and c.at > now() - interval '1 hour';
  if used > most then
    perform private.fail('slow_down', 429, jsonb_build_object('most', most, 'per', 'hour'));
  end if;
end $$;

-- The servers that may say what came to their disks, by the SHA-256 of a key that only they have. With Supabase the
-- one who hosts enters it; the embedded server does so itself.
create table private.server (
  key_hash text primary key check (key_hash ~ '^[0-9a-f]{64}$'),
  since timestamptz not null default now()
);

create function private.trust_server(hash text) returns void
language sql set search_path = '' as $$
  insert into private.server (key_hash) values (hash) on conflict do nothing
$$;

create function private.knows_server(server_key text) returns boolean
language sql stable security definer set search_path = '' as $$
  select exists (select 1 from private.server s
    where s.key_hash = encode(sha256(convert_to(coalesce(server_key, ''), 'UTF8')), 'hex'))
$$;
