-- The ground everything stands on: extensions, roles, the private schema, and the helpers every
-- later migration uses. Runs unchanged on PGlite, PostgreSQL 15+ and Supabase.

create schema if not exists extensions;
create extension if not exists postgis with schema extensions;
create extension if not exists btree_gist with schema extensions;
create extension if not exists pg_trgm with schema extensions;

-- Supabase has these roles; a plain PostgreSQL and PGlite do not.
do $$
declare wanted text;
begin
  foreach wanted in array array['anon', 'authenticated', 'service_role'] loop
    if not exists (select 1 from pg_catalog.pg_roles where rolname = wanted) then
      execute format('create role %I nologin noinherit', wanted);
    end if;
  end loop;
end $$;

-- Nothing in `private` is reachable through the API: the schema is not exposed, and its functions
-- are granted one by one.
create schema if not exists private;
revoke all on schema private from public;
grant usage on schema private, extensions to anon, authenticated, service_role;
alter default privileges in schema private revoke execute on functions from public;
alter default privileges in schema public revoke execute on functions from public;
alter default privileges revoke execute on functions from public;
alter default privileges in schema public revoke all on tables from anon, authenticated, service_role;
alter default privileges in schema public revoke all on sequences from anon, authenticated, service_role;
alter default privileges in schema public revoke all on functions from anon, authenticated, service_role;

create type public.listing_kind as enum ('item', 'space', 'ride');
create type public.listing_intent as enum ('offer', 'want');
create type public.listing_state as enum
  ('draft', 'in_review', 'published', 'paused', 'removed', 'archived');
create type public.booking_state as enum
  ('waitlisted', 'requested', 'confirmed', 'active', 'completed',
   'declined', 'cancelled', 'expired', 'no_show');
create type public.party as enum ('requester', 'owner', 'moderator', 'system');
create type public.member_role as enum ('resident', 'moderator', 'steward');

-- A restored database gets a new epoch, so that every client starts over.
create table private.epoch (
  only_row boolean primary key default true check (only_row),
  database_epoch uuid not null default gen_random_uuid(),
  started_at timestamptz not null default now()
);
insert into private.epoch default values;

-- Every synced row carries the transaction that last wrote it; pull reads by it, because
-- `updated_at` loses rows of transactions that commit late.
create function private.touch() returns trigger
language plpgsql set search_path = '' as $$
begin
  new.updated_at := now();
  new.changed_xid := pg_current_xact_id();
  return new;
end $$;

-- Errors a client can act on: a stable word as message, an HTTP status, facts as JSON in detail.
-- PostgREST turns SQLSTATE PTxxx into HTTP status xxx.
create function private.fail(tag text, status int, facts jsonb default '{}') returns void
language plpgsql set search_path = '' as $$
begin
  raise exception using errcode = 'PT' || status, message = tag, detail = facts::text;
end $$;

-- Not yours to do: SQLSTATE 42501, which PostgREST answers with 401 or 403.
create function private.deny(tag text) returns void
language plpgsql set search_path = '' as $$
begin
  raise exception using errcode = '42501', message = tag;
end $$;

-- The signed-in resident, or a refusal.
create function private.actor() returns uuid
language plpgsql stable set search_path = '' as $$
declare who uuid := auth.uid();
begin
  if who is null then perform private.deny('sign_in_first'); end if;
  return who;
end $$;

-- The same or null, for reads that run with the reader's own rights: not every backend lets the API's
-- roles use schema `auth`.
create function private.me() returns uuid
language sql stable security definer set search_path = '' as $$ select auth.uid() $$;
