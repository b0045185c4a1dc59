-- The API's door: what supabase-js can call. The functions behind it live in `private`, out of reach,
-- and these run with the caller's own rights.

create function public.request_booking(command_id uuid, body jsonb) returns jsonb
language sql volatile set search_path = '' as $$ select private.request_booking(command_id, body) $$;
create function public.confirm_booking(command_id uuid, body jsonb) returns jsonb
language sql volatile set search_path = '' as $$ select private.confirm_booking(command_id, body) $$;
create function public.decline_booking(command_id uuid, body jsonb) returns jsonb
language sql volatile set search_path = '' as $$ select private.decline_booking(command_id, body) $$;
create function public.cancel_booking(command_id uuid, body jsonb) returns jsonb
language sql volatile set search_path = '' as $$ select private.cancel_booking(command_id, body) $$;
create function public.propose_booking_time(command_id uuid, body jsonb) returns jsonb
language sql volatile set search_path = '' as $$ select private.propose_booking_time(command_id, body) $$;
create function public.answer_booking_time(command_id uuid, body jsonb) returns jsonb
language sql volatile set search_path = '' as $$ select private.answer_booking_time(command_id, body) $$;
create function public.hand_over_booking(command_id uuid, body jsonb) returns jsonb
language sql volatile set search_path = '' as $$ select private.hand_over_booking(command_id, body) $$;
create function public.give_back_booking(command_id uuid, body jsonb) returns jsonb
language sql volatile set search_path = '' as $$ select private.give_back_booking(command_id, body) $$;
create function public.publish_listing(command_id uuid, body jsonb) returns jsonb
language sql volatile set search_path = '' as $$ select private.publish_listing(command_id, body) $$;
create function public.edit_listing(command_id uuid, body jsonb) returns jsonb
language sql volatile set search_path = '' as $$ select private.edit_listing(command_id, body) $$;
create function public.pause_listing(command_id uuid, body jsonb) returns jsonb
language sql volatile set search_path = '' as $$ select private.pause_listing(command_id, body) $$;
create function public.resume_listing(command_id uuid, body jsonb) returns jsonb
language sql volatile set search_path = '' as $$ select private.resume_listing(command_id, body) $$;
create function public.withdraw_listing(command_id uuid, body jsonb) returns jsonb
language sql volatile set search_path = '' as $$ select private.withdraw_listing(command_id, body) $$;
create function public.block_days(command_id uuid, body jsonb) returns jsonb
language sql volatile set search_path = '' as $$ select private.block_days(command_id, body) $$;
create function public.unblock_days(command_id uuid, body jsonb) returns jsonb
language sql volatile set search_path = '' as $$ select private.unblock_days(command_id, body) $$;
create function public.join_village(command_id uuid, body jsonb) returns jsonb
language sql volatile set search_path = '' as $$ select private.join_village(command_id, body) $$;
create function public.save_profile(command_id uuid, body jsonb) returns jsonb
language sql volatile set search_path = '' as $$ select private.save_profile(command_id, body) $$;
create function public.send_message(command_id uuid, body jsonb) returns jsonb
language sql volatile set search_path = '' as $$ select private.send_message(command_id, body) $$;
create function public.answer_want(command_id uuid, body jsonb) returns jsonb
language sql volatile set search_path = '' as $$ select private.answer_want(command_id, body) $$;
create function public.add_photo(command_id uuid, body jsonb) returns jsonb
language sql volatile set search_path = '' as $$ select private.add_photo(command_id, body) $$;
create function public.reveal_place(village_id uuid, booking_id uuid) returns jsonb
language sql volatile set search_path = '' as $$ select private.reveal_place(village_id, booking_id) $$;
create function public.mark_read(village_id uuid, conversation_id uuid) returns void
language sql volatile set search_path = '' as $$ select private.mark_read(village_id, conversation_id) $$;
create function public.my_memberships() returns table (village_id uuid, resident_id uuid, display_name text,
  role public.member_role, left_at timestamptz, banned_at timestamptz)
language sql stable set search_path = '' as $$ select * from private.my_memberships() $$;
create function public.my_phone() returns text
language sql stable set search_path = '' as $$ select private.my_phone() $$;
create function public.listing_calendar(village_id uuid, listing_id uuid, first_day date, last_day date)
returns table (day date, free int, total int, asked boolean)
language sql stable set search_path = '' as $$ select * from private.listing_calendar(village_id, listing_id, first_day, last_day) $$;
create function public.next_free_days(village_id uuid, listing_id uuid, first_day date, last_day date, quantity int)
returns table (next_first_day date, next_last_day date)
language sql stable set search_path = '' as $$
  select * from private.next_free_days(village_id, listing_id, first_day, last_day, quantity) $$;
create function public.my_listing_location(village_id uuid, listing_id uuid) returns jsonb
language sql stable set search_path = '' as $$ select private.my_listing_location(village_id, listing_id) $$;
create function public.my_blocks(village_id uuid, listing_id uuid) returns table (first_day date, last_day date, reason text)
language sql stable set search_path = '' as $$ select * from private.my_blocks(village_id, listing_id) $$;

-- Who may call what. The same name stands in `private` and in `public`.
create function private.grant_commands() returns void
language plpgsql set search_path = '' as $$
declare fn record;
begin
  for fn in select p.oid::regprocedure as signature from pg_catalog.pg_proc p
    where p.pronamespace in ('public'::regnamespace, 'private'::regnamespace) and p.proname = any (array[
      'request_booking', 'confirm_booking', 'decline_booking', 'cancel_booking',
      'propose_booking_time', 'answer_booking_time', 'hand_over_booking',
      'give_back_booking', 'publish_listing', 'edit_listing', 'pause_listing',
      'resume_listing', 'withdraw_listing', 'block_days', 'unblock_days', 'join_village',
      'save_profile', 'send_message', 'answer_want', 'add_photo', 'reveal_place',
      'mark_read', 'my_phone', 'my_memberships', 'my_listing_location', 'my_blocks', 'my_inbox',
      'conversation_page'])
  loop
    execute format('grant execute on function %s to authenticated', fn.signature);
  end loop;
  for fn in select p.oid::regprocedure as signature from pg_catalog.pg_proc p
    where p.pronamespace in ('public'::regnamespace, 'private'::regnamespace) and p.proname = any (array[
      'search_listings', 'listing_page', 'listing_calendar', 'next_free_days', 'is_free', 'unit_count', 'day_range', 'state_now'])
  loop
    execute format('grant execute on function %s to anon, authenticated', fn.signature);
  end loop;
end $$;

select private.apply_grants();
