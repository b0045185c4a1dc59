-- The API's door: what supabase-js can call. A command added by a later migration is its function in
-- `private` and one line like these.

select private.expose_command(name) from unnest(array[
  'request_booking', 'confirm_booking', 'decline_booking', 'cancel_booking', 'propose_booking_time',
  'answer_booking_time', 'hand_over_booking', 'give_back_booking', 'publish_listing', 'edit_listing', 'pause_listing',
  'resume_listing', 'withdraw_listing', 'block_days', 'unblock_days', 'join_village', 'save_profile', 'send_message',
  'answer_want', 'add_photo', 'add_map', 'publish_map', 'reveal_place', 'mark_read', 'my_memberships', 'my_phone', 'my_listing_location',
  'my_blocks', 'request_bundle', 'request_series', 'take_place', 'check_in_booking', 'note_done', 'save_access', 'my_access']) name;
select private.expose_command(name, '{anon, authenticated}') from unnest(array['listing_calendar', 'next_free_days']) name;

-- For servers, which sign in with a key of their own.
select private.expose_command(name, '{anon, authenticated}') from unnest(array['knows_server', 'map_came', 'sweep_maps', 'gone_photos']) name;

-- Reads that run wholly with the reader's own rights, and what they ask on the way.
select private.expose_function('public', name) from unnest(array['my_inbox', 'conversation_page']) name;
select private.expose_function('private', name) from unnest(array['inbox_rows', 'bookings_of', 'booking_now', 'series_now', 'blocked_by',
  'bundle_of', 'place_in_line', 'talk_people', 'asker_village']) name;
select private.expose_function('public', name, '{anon, authenticated}')
from unnest(array['search_listings', 'listing_page']) name;
select private.expose_function('private', name, '{anon, authenticated}')
from unnest(array['is_free_on', 'piece_count', 'turnaround_of', 'clock', 'day_range', 'state_now', 'listing_pages', 'fold', 'search_pattern']) name;

select private.apply_grants();
