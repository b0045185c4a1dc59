-- Answering a request, changing its time.

-- A yes to a part of a bundle, or to another time for it: the whole is agreed when all have said it.
create function private.agree_part(b public.booking, who uuid) returns public.booking_state
language plpgsql set search_path = '' as $$
begin
  update public.booking k set agreed_at = now(), proposed_by = null, proposed_first_day = null, proposed_last_day = null,
    proposed_from = null, proposed_to = null
  where k.village_id = b.village_id and k.id = b.id;
  perform private.note_event(b, who, private.side_of(b, who), 'agreed');
  if exists (select 1 from public.booking k where k.village_id = b.village_id and k.bundle_id = b.bundle_id and k.agreed_at is null) then
    return 'requested';
  end if;
  for b in update public.booking k set state = 'confirmed', confirmed_at = now()
    where k.village_id = b.village_id and k.bundle_id = b.bundle_id and k.state = 'requested' returning k.*
  loop
    perform private.note_event(b, null, 'system', 'confirmed');
  end loop;
  perform private.write_letter(b, 'requester', 'confirmed', who);
  return 'confirmed';
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
  if b.bundle_id is not null then
    if b.agreed_at is not null then perform private.fail('wrong_state', 409, '{"state": "requested", "agreed": true}'); end if;
    return private.end_command(command_id, jsonb_build_object('state', private.agree_part(b, who)));
  end if;
  if not exists (select 1 from public.claim c where c.village_id = b.village_id and c.booking_id = b.id) then
    perform private.lock_units(b.village_id, b.listing_id);
    if not private.is_free(b.village_id, b.listing_id, b.during, b.quantity, b.id) then
      perform private.fail('taken', 409);
    end if;
    perform private.hold(b.village_id, b.id, b.listing_id, b.during, b.quantity);
  end if;
  -- A yes to one date of a standing booking is a yes to all that wait for it.
  update public.booking k set state = 'confirmed', confirmed_at = now(), proposed_by = null,
    proposed_first_day = null, proposed_last_day = null, proposed_from = null, proposed_to = null
  where k.village_id = b.village_id and (k.id = b.id or (k.series_id = b.series_id and k.state = 'requested' and k.respond_by >= now()));
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
  where k.village_id = b.village_id and (k.id = b.id or (k.series_id = b.series_id and k.state in ('requested', 'waitlisted')));
  perform private.say(b, who, note);
  perform private.note_event(b, who, 'owner', 'declined', jsonb_build_object('reason', reason));
  perform private.write_letter(b, 'requester', 'declined', who);
  return private.end_command(command_id, jsonb_build_object('state', 'declined'));
end $$;

-- A word that goes with a command lands in the conversation.
create function private.say(b public.booking, who uuid, note text) returns void
language sql set search_path = '' as $$
  insert into public.message (village_id, id, conversation_id, sender_id, body)
  select b.village_id, gen_random_uuid(), coalesce(b.series_id, b.id), who, note where note <> ''
$$;

-- body: village_id, booking_id, reason?, note?, scope?: date or rest (of a standing booking). The borrower before the
-- handover, or the owner with a reason.
create function private.cancel_booking(command_id uuid, body jsonb) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  who uuid := private.actor();
  earlier jsonb := private.begin_command(command_id, 'cancel_booking', body);
  reason text := coalesce(private.body_word(body, 'reason', '{in_use,broken,no_longer,not_this_time,plans_changed,other}', true), 'plans_changed');
  note text := private.body_text(body, 'note', 0, 2000);
  scope text := private.body_word(body, 'scope', '{date,rest}', true);
  mine record; b public.booking; ended int;
begin
  if earlier is not null then return earlier; end if;
  perform private.spend('cancel_booking', 60);
  mine := private.booking_of(body, who); b := mine.b;
  perform private.need_state(b, case mine.side when 'requester' then '{waitlisted,requested,confirmed}' else '{confirmed}' end::public.booking_state[]);
  -- Who only stood in line has nothing to tell the owner.
  select count(*) into ended from public.booking k where k.village_id = b.village_id and k.state in ('requested', 'confirmed')
    and (k.id = b.id or (scope = 'rest' and k.series_id = b.series_id and lower(k.during) >= lower(b.during)));
  update public.booking k set state = 'cancelled', closed_by = mine.side, closed_reason = reason
  where k.village_id = b.village_id and (k.id = b.id or (scope = 'rest' and k.series_id = b.series_id
    and k.state in ('waitlisted', 'requested', 'confirmed') and lower(k.during) >= lower(b.during)));
  perform private.say(b, who, note);
  perform private.note_event(b, who, mine.side, 'cancelled', jsonb_build_object('reason', reason)
    || case when b.series_id is null then '{}' else jsonb_build_object('first_day', b.first_day, 'scope', coalesce(scope, 'date')) end);
  if ended > 0 then
    perform private.write_letter(b, case mine.side when 'owner' then 'requester' else 'owner' end::public.party, 'cancelled', who);
  end if;
  return private.end_command(command_id, jsonb_build_object('state', 'cancelled'));
end $$;

-- Moves a booking to another time. The units must be free but for this booking itself.
create function private.move_booking(b public.booking, span private.span) returns void
language plpgsql set search_path = '' as $$
begin
  perform private.lock_units(b.village_id, b.listing_id);
  if not private.is_free(b.village_id, b.listing_id, span.during, b.quantity, b.id) then
    perform private.refuse_taken(b.listing_id, span, b.quantity);
  end if;
  perform private.hold(b.village_id, b.id, b.listing_id, span.during, b.quantity);
  update public.booking k set first_day = span.first_day, last_day = span.last_day, from_time = span.from_time,
    to_time = span.to_time, during = span.during, proposed_by = null, proposed_first_day = null, proposed_last_day = null,
    proposed_from = null, proposed_to = null
  where k.village_id = b.village_id and k.id = b.id;
end $$;

-- body: village_id, booking_id, first_day, last_day, from?, to?, note?
-- The owner suggests another time instead of a yes; the borrower asks to change or to keep it longer.
create function private.propose_booking_time(command_id uuid, body jsonb) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  who uuid := private.actor();
  earlier jsonb := private.begin_command(command_id, 'propose_booking_time', body);
  note text := private.body_text(body, 'note', 0, 2000);
  mine record; b public.booking; l public.listing; v public.village; span private.span;
begin
  if earlier is not null then return earlier; end if;
  perform private.spend('propose_booking_time', 60);
  mine := private.booking_of(body, who); b := mine.b;
  perform private.need_state(b, case mine.side when 'owner' then '{requested}' else '{requested,confirmed,active}' end::public.booking_state[]);
  select * into v from public.village k where k.id = b.village_id;
  select * into l from public.listing k where k.village_id = b.village_id and k.id = b.listing_id;
  span := private.body_fit(body, l, v, case when b.state = 'active' or mine.side = 'owner' then b.first_day end);
  if b.state = 'active' and lower(span.during) <> lower(b.during) then
    perform private.bad_input('first_day', 'already_handed_over');
  end if;
  if span.during = b.during then
    perform private.bad_input('last_day', 'same_time');
  end if;
  if not private.is_free(b.village_id, b.listing_id, span.during, b.quantity, b.id) then
    perform private.refuse_taken(b.listing_id, span, b.quantity);
  end if;
  -- Days given back need nobody's yes, and an owner who says yes to everything has said it already.
  if mine.side = 'requester' and (l.approval = 'auto' or span.during <@ b.during) then
    perform private.move_booking(b, span);
    perform private.say(b, who, note);
    perform private.note_event(b, who, mine.side, 'time_accepted', private.span_facts(span));
    perform private.write_letter(b, 'owner', 'time_changed', who, private.span_facts(span));
    return private.end_command(command_id, jsonb_build_object('state', b.state, 'applied', true));
  end if;
  perform private.say(b, who, note);
  update public.booking k set proposed_by = mine.side, proposed_first_day = span.first_day,
    proposed_last_day = span.last_day, proposed_from = span.from_time, proposed_to = span.to_time
  where k.village_id = b.village_id and k.id = b.id;
  perform private.note_event(b, who, mine.side, 'time_proposed', private.span_facts(span));
  perform private.write_letter(b, case mine.side when 'owner' then 'requester' else 'owner' end::public.party, 'time_proposed', who,
    private.span_facts(span));
  return private.end_command(command_id, jsonb_build_object('state', b.state, 'applied', false));
end $$;

-- body: village_id, booking_id, first_day, last_day, from?, to? (the time being answered, so that nobody says yes
-- to a suggestion that changed under their thumb), accept
create function private.answer_booking_time(command_id uuid, body jsonb) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  who uuid := private.actor();
  earlier jsonb := private.begin_command(command_id, 'answer_booking_time', body);
  accept boolean := private.body_flag(body, 'accept');
  mine record; b public.booking; v public.village; facts jsonb; span private.span;
begin
  if earlier is not null then return earlier; end if;
  perform private.spend('answer_booking_time', 60);
  mine := private.booking_of(body, who); b := mine.b;
  if b.proposed_by is null or b.proposed_first_day <> private.body_day(body, 'first_day')
    or b.proposed_last_day <> private.body_day(body, 'last_day')
    or (b.proposed_from, b.proposed_to) is distinct from (private.body_time(body, 'from'), private.body_time(body, 'to')) then
    perform private.fail('suggestion_gone', 409);
  end if;
  if b.proposed_by = mine.side and accept then perform private.deny('own_suggestion'); end if;
  select * into v from public.village k where k.id = b.village_id;
  span := (b.proposed_first_day, b.proposed_last_day, b.proposed_from, b.proposed_to, private.span_range(v.time_zone,
    b.proposed_first_day, b.proposed_last_day, b.proposed_from, b.proposed_to))::private.span;
  facts := private.span_facts(span);
  if accept then
    if upper(span.during) < now() then perform private.fail('suggestion_gone', 409); end if;
    perform private.move_booking(b, span);
    -- Who says yes to another time for a part of a bundle says it for that part.
    if b.state = 'requested' and b.bundle_id is not null then
      perform private.agree_part(b, who);
    elsif b.state = 'requested' then
      update public.booking k set state = 'confirmed', confirmed_at = now() where k.village_id = b.village_id and k.id = b.id;
      perform private.note_event(b, who, mine.side, 'confirmed', facts);
    end if;
  else
    update public.booking k set proposed_by = null, proposed_first_day = null, proposed_last_day = null,
      proposed_from = null, proposed_to = null
    where k.village_id = b.village_id and k.id = b.id;
  end if;
  perform private.note_event(b, who, mine.side, case when accept then 'time_accepted' else 'time_declined' end, facts);
  perform private.write_letter(b, case mine.side when 'owner' then 'requester' else 'owner' end::public.party,
    case when accept then 'time_accepted' else 'time_declined' end, who, facts);
  return private.end_command(command_id, jsonb_build_object('accepted', accept));
end $$;
