-- Asking, answering, changing the time.

-- The time a command asks for: its first_day and last_day, whole days of the village.
create function private.body_span(body jsonb, time_zone text, out first_day date, out last_day date, out during tstzrange)
language plpgsql stable set search_path = '' as $$
begin
  first_day := private.body_day(body, 'first_day');
  last_day := private.body_day(body, 'last_day');
  if last_day < first_day then perform private.bad_input('last_day', 'before_first_day'); end if;
  during := private.day_range(time_zone, first_day, last_day);
end $$;

-- Refuses a time outside the listing's own limits. What is out since `ongoing_from` may have begun in the past.
create function private.need_limits(l public.listing, time_zone text, first_day date, last_day date, ongoing_from date)
returns void language plpgsql stable set search_path = '' as $$
declare today date := private.today(time_zone);
begin
  if first_day < today and first_day is distinct from ongoing_from then
    perform private.bad_input('first_day', 'in_the_past');
  end if;
  if last_day < today then perform private.bad_input('last_day', 'in_the_past'); end if;
  if last_day - first_day + 1 > l.max_days then
    perform private.bad_input('last_day', 'too_many_days', jsonb_build_object('most', l.max_days));
  end if;
  if ongoing_from is null and first_day < today + l.notice_days then
    perform private.bad_input('first_day', 'too_soon', jsonb_build_object('least', l.notice_days,
      'first_possible', today + l.notice_days));
  end if;
  if last_day > today + l.max_ahead_days then
    perform private.bad_input('last_day', 'too_far_ahead', jsonb_build_object('most', l.max_ahead_days));
  end if;
  if l.ends_on is not null and last_day > l.ends_on then
    perform private.bad_input('last_day', 'after_listing_ends', jsonb_build_object('ends_on', l.ends_on));
  end if;
end $$;

-- The time a command asks for, within the listing's limits.
create function private.body_days(body jsonb, l public.listing, v public.village, ongoing_from date default null,
  out first_day date, out last_day date, out during tstzrange)
language plpgsql stable set search_path = '' as $$
begin
  select * into first_day, last_day, during from private.body_span(body, v.time_zone);
  perform private.need_limits(l, v.time_zone, first_day, last_day, ongoing_from);
end $$;

create function private.word_code() returns smallint[]
language plpgsql volatile set search_path = '' as $$
begin
  return (select array_agg((get_byte(source.bytes, i) % 128)::smallint order by i)
    from (select uuid_send(gen_random_uuid()) as bytes) source, generate_series(0, 5) i);
end $$;

-- One person may have so many loans ahead as the village says, and a fourth of that of one thing: the calendar is
-- everybody's.
create function private.leave_some(v public.village, listing uuid, who uuid) returns void
language plpgsql set search_path = '' as $$
declare here int; everywhere int; most_here int := greatest(v.most_ahead / 4, 1);
begin
  select count(*) filter (where k.listing_id = listing), count(*) into here, everywhere
  from public.booking k
  where k.requester_id = who and k.village_id = v.id and upper(k.during) > now()
    and (k.state = 'confirmed' or (k.state = 'requested' and k.respond_by > now()));
  if here >= most_here then
    perform private.fail('many_ahead', 409, jsonb_build_object('most', most_here, 'of', 'listing'));
  end if;
  if everywhere >= v.most_ahead then
    perform private.fail('many_ahead', 409, jsonb_build_object('most', v.most_ahead, 'of', 'village'));
  end if;
end $$;

-- body: village_id, listing_id, booking_id, first_day, last_day, quantity?, note?
-- With kept plans, here and in all that it calls: planning anew is half of what a request costs.
create function private.request_booking(command_id uuid, body jsonb) returns jsonb
language plpgsql security definer set search_path = '' set plan_cache_mode = force_generic_plan as $$
declare
  who uuid := private.actor();
  earlier jsonb := private.answered(command_id, 'request_booking', body);
  village uuid := private.body_uuid(body, 'village_id');
  listing uuid := private.body_uuid(body, 'listing_id');
  booking uuid := private.body_uuid(body, 'booking_id');
  wanted int := private.body_int(body, 'quantity', 1, 500, 1);
  note text := private.body_text(body, 'note', 0, 2000);
  l public.listing; v public.village; days record; b public.booking;
begin
  if earlier is not null then return earlier; end if;
  perform private.spend('request_booking', 60);
  if not private.is_member(village, who) then perform private.deny('join_first'); end if;
  select * into v from public.village k where k.id = village;
  select * into l from public.listing k where k.village_id = village and k.id = listing;
  if l.open_to is null then perform private.fail('listing_gone', 410); end if;
  if l.owner_resident_id = who or private.manages(village, l.owner_association_id, who) then
    perform private.deny('own_listing');
  end if;
  if l.intent <> 'offer' or l.kind = 'ride' then perform private.fail('not_bookable', 422); end if;
  days := private.body_days(body, l, v);
  -- Looked at twice, and nothing is written before: without locks, which turns most losers of a rush away at
  -- next to no cost, and again once the units are ours.
  for look in 1..2 loop
    if look = 2 then
      perform private.lock_units(village, listing);
      -- Whoever had the units before us may have withdrawn the listing.
      if not exists (select 1 from public.listing k where k.village_id = village and k.id = listing and k.open_to is not null) then
        perform private.fail('listing_gone', 410);
      end if;
    end if;
    if not private.is_free(village, listing, days.during, wanted) then
      -- What took the days may be this same command, sent twice.
      earlier := private.answered(command_id, 'request_booking', body);
      if earlier is not null then return earlier; end if;
      perform private.refuse_taken(listing, days.first_day, days.last_day, wanted);
    end if;
  end loop;
  earlier := private.begin_command(command_id, 'request_booking', body);
  if earlier is not null then return earlier; end if;
  perform private.leave_some(v, listing, who);
  begin
    insert into public.booking (village_id, id, listing_id, listing_title, requester_id, owner_resident_id,
      owner_association_id, state, quantity, during, first_day, last_day, respond_by, confirmed_at, word_code)
    values (village, booking, listing, l.title, who, l.owner_resident_id, l.owner_association_id,
      case when l.approval = 'auto' then 'confirmed' else 'requested' end::public.booking_state, wanted,
      days.during, days.first_day, days.last_day,
      case when l.approval = 'auto' then null else now() + l.respond_within end,
      case when l.approval = 'auto' then now() end, private.word_code())
    returning * into b;
  exception when unique_violation then
    perform private.fail('id_taken', 409);
  end;
  if l.hold_while_pending or l.approval = 'auto' then
    perform private.hold(village, booking, listing, days.during, wanted);
  end if;
  insert into public.conversation (village_id, id, listing_id, listing_title, about, asker_id, owner_resident_id, owner_association_id)
  values (village, booking, listing, l.title, 'booking', who, l.owner_resident_id, l.owner_association_id);
  if note <> '' then
    insert into public.message (village_id, id, conversation_id, sender_id, body)
    values (village, gen_random_uuid(), booking, who, note);
  end if;
  perform private.note_event(b, who, 'requester', 'requested', jsonb_build_object('first_day', b.first_day, 'last_day', b.last_day));
  if b.state = 'confirmed' then perform private.note_event(b, null, 'system', 'confirmed'); end if;
  perform private.write_letter(b, 'owner', case b.state when 'confirmed' then 'booked' else 'request' end, who);
  return private.end_command(command_id, jsonb_build_object('booking_id', booking, 'state', b.state,
    'respond_by', b.respond_by));
end $$;

-- body: village_id, booking_id
create function private.confirm_booking(command_id uuid, body jsonb) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  who uuid := private.actor();
  earlier jsonb := private.begin_command(command_id, 'confirm_booking', body);
  mine record; b public.booking;
begin
  if earlier is not null then return earlier; end if;
  mine := private.booking_of(body, who); b := mine.b;
  perform private.need_side(mine.side, 'owner', 'not_the_owner');
  perform private.need_state(b, '{requested}');
  if not exists (select 1 from public.claim c where c.village_id = b.village_id and c.booking_id = b.id) then
    perform private.lock_units(b.village_id, b.listing_id);
    if not private.is_free(b.village_id, b.listing_id, b.during, b.quantity, b.id) then
      perform private.fail('taken', 409);
    end if;
    perform private.hold(b.village_id, b.id, b.listing_id, b.during, b.quantity);
  end if;
  update public.booking k set state = 'confirmed', confirmed_at = now(), proposed_by = null,
    proposed_first_day = null, proposed_last_day = null
  where k.village_id = b.village_id and k.id = b.id;
  perform private.note_event(b, who, 'owner', 'confirmed');
  perform private.write_letter(b, 'requester', 'confirmed', who);
  return private.end_command(command_id, jsonb_build_object('state', 'confirmed'));
end $$;

-- body: village_id, booking_id, reason, note?
create function private.decline_booking(command_id uuid, body jsonb) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  who uuid := private.actor();
  earlier jsonb := private.begin_command(command_id, 'decline_booking', body);
  reason text := private.body_word(body, 'reason', '{in_use,broken,no_longer,not_this_time,other}');
  note text := private.body_text(body, 'note', 0, 2000);
  mine record; b public.booking;
begin
  if earlier is not null then return earlier; end if;
  mine := private.booking_of(body, who); b := mine.b;
  perform private.need_side(mine.side, 'owner', 'not_the_owner');
  perform private.need_state(b, '{requested}');
  update public.booking k set state = 'declined', closed_by = 'owner', closed_reason = reason
  where k.village_id = b.village_id and k.id = b.id;
  perform private.say(b, who, note);
  perform private.note_event(b, who, 'owner', 'declined', jsonb_build_object('reason', reason));
  perform private.write_letter(b, 'requester', 'declined', who);
  return private.end_command(command_id, jsonb_build_object('state', 'declined'));
end $$;

-- A word that goes with a command lands in the conversation.
create function private.say(b public.booking, who uuid, note text) returns void
language sql set search_path = '' as $$
  insert into public.message (village_id, id, conversation_id, sender_id, body)
  select b.village_id, gen_random_uuid(), b.id, who, note where note <> ''
$$;

-- body: village_id, booking_id, reason?, note?. The borrower before the handover, or the owner with a reason.
create function private.cancel_booking(command_id uuid, body jsonb) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  who uuid := private.actor();
  earlier jsonb := private.begin_command(command_id, 'cancel_booking', body);
  reason text := coalesce(private.body_word(body, 'reason', '{in_use,broken,no_longer,not_this_time,plans_changed,other}', true), 'plans_changed');
  note text := private.body_text(body, 'note', 0, 2000);
  mine record; b public.booking;
begin
  if earlier is not null then return earlier; end if;
  perform private.spend('cancel_booking', 60);
  mine := private.booking_of(body, who); b := mine.b;
  perform private.need_state(b, case mine.side when 'requester' then '{requested,confirmed}' else '{confirmed}' end::public.booking_state[]);
  update public.booking k set state = 'cancelled', closed_by = mine.side, closed_reason = reason
  where k.village_id = b.village_id and k.id = b.id;
  perform private.say(b, who, note);
  perform private.note_event(b, who, mine.side, 'cancelled', jsonb_build_object('reason', reason));
  perform private.write_letter(b, case mine.side when 'owner' then 'requester' else 'owner' end::public.party, 'cancelled', who);
  return private.end_command(command_id, jsonb_build_object('state', 'cancelled'));
end $$;

-- Moves a booking to other days. The units must be free but for this booking itself.
create function private.move_days(b public.booking, first_day date, last_day date, range tstzrange, time_zone text)
returns void language plpgsql set search_path = '' as $$
begin
  perform private.lock_units(b.village_id, b.listing_id);
  if not private.is_free(b.village_id, b.listing_id, range, b.quantity, b.id) then
    perform private.refuse_taken(b.listing_id, first_day, last_day, b.quantity);
  end if;
  perform private.hold(b.village_id, b.id, b.listing_id, range, b.quantity);
  update public.booking k set first_day = move_days.first_day, last_day = move_days.last_day, during = range,
    proposed_by = null, proposed_first_day = null, proposed_last_day = null
  where k.village_id = b.village_id and k.id = b.id;
end $$;

-- body: village_id, booking_id, first_day, last_day, note?
-- The owner suggests another time instead of a yes; the borrower asks to change or to keep it longer.
create function private.propose_booking_time(command_id uuid, body jsonb) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  who uuid := private.actor();
  earlier jsonb := private.begin_command(command_id, 'propose_booking_time', body);
  note text := private.body_text(body, 'note', 0, 2000);
  mine record; b public.booking; l public.listing; v public.village; days record;
begin
  if earlier is not null then return earlier; end if;
  perform private.spend('propose_booking_time', 60);
  mine := private.booking_of(body, who); b := mine.b;
  perform private.need_state(b, case mine.side when 'owner' then '{requested}' else '{requested,confirmed,active}' end::public.booking_state[]);
  select * into v from public.village k where k.id = b.village_id;
  select * into l from public.listing k where k.village_id = b.village_id and k.id = b.listing_id;
  days := private.body_days(body, l, v, case when b.state = 'active' or mine.side = 'owner' then b.first_day end);
  if b.state = 'active' and days.first_day <> b.first_day then
    perform private.bad_input('first_day', 'already_handed_over');
  end if;
  if (days.first_day, days.last_day) = (b.first_day, b.last_day) then
    perform private.bad_input('last_day', 'same_time');
  end if;
  if not private.is_free(b.village_id, b.listing_id, days.during, b.quantity, b.id) then
    perform private.refuse_taken(b.listing_id, days.first_day, days.last_day, b.quantity);
  end if;
  perform private.say(b, who, note);
  -- Days given back need nobody's yes, and an owner who says yes to everything has said it already.
  if mine.side = 'requester' and (l.approval = 'auto' or (days.first_day >= b.first_day and days.last_day <= b.last_day)) then
    perform private.move_days(b, days.first_day, days.last_day, days.during, v.time_zone);
    perform private.note_event(b, who, mine.side, 'time_accepted', jsonb_build_object('first_day', days.first_day, 'last_day', days.last_day));
    perform private.write_letter(b, 'owner', 'time_changed', who, jsonb_build_object('first_day', days.first_day, 'last_day', days.last_day));
    return private.end_command(command_id, jsonb_build_object('state', b.state, 'applied', true));
  end if;
  update public.booking k set proposed_by = mine.side, proposed_first_day = days.first_day, proposed_last_day = days.last_day
  where k.village_id = b.village_id and k.id = b.id;
  perform private.note_event(b, who, mine.side, 'time_proposed', jsonb_build_object('first_day', days.first_day, 'last_day', days.last_day));
  perform private.write_letter(b, case mine.side when 'owner' then 'requester' else 'owner' end::public.party, 'time_proposed', who,
    jsonb_build_object('first_day', days.first_day, 'last_day', days.last_day));
  return private.end_command(command_id, jsonb_build_object('state', b.state, 'applied', false));
end $$;

-- body: village_id, booking_id, first_day, last_day (the days being answered, so that nobody says yes
-- to a suggestion that changed under their thumb), accept
create function private.answer_booking_time(command_id uuid, body jsonb) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  who uuid := private.actor();
  earlier jsonb := private.begin_command(command_id, 'answer_booking_time', body);
  accept boolean := private.body_flag(body, 'accept');
  mine record; b public.booking; v public.village; facts jsonb;
begin
  if earlier is not null then return earlier; end if;
  perform private.spend('answer_booking_time', 60);
  mine := private.booking_of(body, who); b := mine.b;
  if b.proposed_by is null or b.proposed_first_day <> private.body_day(body, 'first_day')
    or b.proposed_last_day <> private.body_day(body, 'last_day') then
    perform private.fail('suggestion_gone', 409);
  end if;
  if b.proposed_by = mine.side and accept then perform private.deny('own_suggestion'); end if;
  facts := jsonb_build_object('first_day', b.proposed_first_day, 'last_day', b.proposed_last_day);
  if accept then
    select * into v from public.village k where k.id = b.village_id;
    if b.proposed_last_day < private.today(v.time_zone) then perform private.fail('suggestion_gone', 409); end if;
    perform private.move_days(b, b.proposed_first_day, b.proposed_last_day,
      private.day_range(v.time_zone, b.proposed_first_day, b.proposed_last_day), v.time_zone);
    if b.state = 'requested' then
      update public.booking k set state = 'confirmed', confirmed_at = now() where k.village_id = b.village_id and k.id = b.id;
      perform private.note_event(b, who, mine.side, 'confirmed', facts);
    end if;
  else
    update public.booking k set proposed_by = null, proposed_first_day = null, proposed_last_day = null
    where k.village_id = b.village_id and k.id = b.id;
  end if;
  perform private.note_event(b, who, mine.side, case when accept then 'time_accepted' else 'time_declined' end, facts);
  perform private.write_letter(b, case mine.side when 'owner' then 'requester' else 'owner' end::public.party,
    case when accept then 'time_accepted' else 'time_declined' end, who, facts);
  return private.end_command(command_id, jsonb_build_object('accepted', accept));
end $$;
