-- Rooms in use: taking a place that came free, coming, looking after, getting in.

-- body: village_id, booking_id. Takes the place that is held for who stood in line.
create function private.take_place(command_id uuid, body jsonb) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  who uuid := private.actor();
  earlier jsonb := private.begin_command(command_id, 'take_place', body);
  mine record; b public.booking; l public.listing; sure boolean;
begin
  if earlier is not null then return earlier; end if;
  mine := private.booking_of(body, who); b := mine.b;
  perform private.need_side(mine.side, 'requester', 'not_the_requester');
  perform private.need_state(b, '{waitlisted}');
  if b.respond_by is null then perform private.fail('wrong_state', 409, '{"state": "waitlisted"}'); end if;
  select * into l from public.listing k where k.village_id = b.village_id and k.id = b.listing_id;
  if l.open_to is null then perform private.fail('listing_gone', 410); end if;
  if not private.may_ask(b.village_id, who, array[l.id]) then perform private.deny('join_first'); end if;
  -- Whose standing booking the owner has said yes to need not ask again.
  sure := l.approval = 'auto' or b.on_behalf is not null or exists (select 1 from public.booking k
    where k.village_id = b.village_id and k.series_id = b.series_id and k.confirmed_at is not null);
  update public.booking k set state = case when sure then 'confirmed' else 'requested' end::public.booking_state,
    confirmed_at = case when sure then now() end,
    respond_by = case when not sure then now() + l.respond_within end
  where k.village_id = b.village_id and k.id = b.id returning * into b;
  perform private.note_event(b, who, 'requester', 'requested', private.span_facts(private.span_of(b)));
  if sure then perform private.note_event(b, null, 'system', 'confirmed'); end if;
  perform private.write_letter(b, 'owner', case when sure then 'booked' else 'request' end, who);
  return private.end_command(command_id, jsonb_build_object('state', b.state, 'respond_by', b.respond_by));
end $$;

-- body: village_id, booking_id. From half an hour before: the room is in use. Either side may say so.
create function private.check_in_booking(command_id uuid, body jsonb) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  who uuid := private.actor();
  earlier jsonb := private.begin_command(command_id, 'check_in_booking', body);
  mine record; b public.booking;
begin
  if earlier is not null then return earlier; end if;
  mine := private.booking_of(body, who); b := mine.b;
  perform private.need_state(b, '{confirmed}');
  if not exists (select 1 from public.space s where s.village_id = b.village_id and s.listing_id = b.listing_id and s.check_in) then
    perform private.fail('not_bookable', 422);
  end if;
  if now() < lower(b.during) - interval '30 minutes' then
    perform private.fail('too_early', 409, jsonb_build_object('first_day', b.first_day, 'from', private.clock(b.from_time)));
  end if;
  update public.booking k set state = 'active', checked_in_at = now(), handed_over_at = now()
  where k.village_id = b.village_id and k.id = b.id;
  perform private.note_event(b, who, mine.side, 'checked_in');
  return private.end_command(command_id, jsonb_build_object('state', 'active'));
end $$;

-- body: village_id, booking_id, done. The caretaker has looked after the room for or after a booking.
create function private.note_done(command_id uuid, body jsonb) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  who uuid := private.actor();
  earlier jsonb := private.begin_command(command_id, 'note_done', body);
  done boolean := private.body_flag(body, 'done');
  mine record; b public.booking; side public.party;
begin
  if earlier is not null then return earlier; end if;
  mine := private.booking_of(body, who); b := mine.b;
  -- Also of what a manager booked on somebody's behalf.
  side := case when private.manages(b.village_id, b.owner_association_id, who) then 'owner' else mine.side end;
  perform private.need_side(side, 'owner', 'not_the_owner');
  perform private.need_state(b, '{confirmed,active,completed,no_show}');
  update public.booking k set done_at = case when done then now() end where k.village_id = b.village_id and k.id = b.id;
  if done then perform private.note_event(b, who, 'owner', 'done'); end if;
  return private.end_command(command_id, jsonb_build_object('done', done));
end $$;

-- body: village_id, listing_id, directions?, contact?, hours_before, codes: [{code, first_day, last_day?}]
create function private.save_access(command_id uuid, body jsonb) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  who uuid := private.actor();
  earlier jsonb := private.begin_command(command_id, 'save_access', body);
  codes jsonb := coalesce(body -> 'codes', '[]');
  l public.listing; one jsonb; b public.booking; last date;
begin
  if earlier is not null then return earlier; end if;
  perform private.spend('save_access', 120);
  l := private.listing_of(body, who);
  if l.kind <> 'space' then perform private.fail('not_bookable', 422); end if;
  if jsonb_typeof(codes) <> 'array' then perform private.bad_input('codes', 'not_a_list'); end if;
  if jsonb_array_length(codes) > 60 then perform private.bad_input('codes', 'too_many', '{"most": 60}'); end if;
  insert into private.space_access (village_id, listing_id, directions, contact, hours_before)
  values (l.village_id, l.id, private.body_text(body, 'directions', 0, 1000), private.body_text(body, 'contact', 0, 200),
    private.body_int(body, 'hours_before', 0, 72, 24))
  on conflict (village_id, listing_id) do update set directions = excluded.directions, contact = excluded.contact,
    hours_before = excluded.hours_before;
  delete from private.access_code c where c.village_id = l.village_id and c.listing_id = l.id;
  for one in select * from jsonb_array_elements(codes) loop
    last := case when one ->> 'last_day' is null then null else private.body_day(one, 'last_day') end;
    if last < private.body_day(one, 'first_day') then perform private.bad_input('codes', 'before_first_day'); end if;
    insert into private.access_code (village_id, listing_id, code, first_day, last_day)
    values (l.village_id, l.id, private.body_text(one, 'code', 1, 40), private.body_day(one, 'first_day'), last)
    on conflict (village_id, listing_id, first_day) do update set code = excluded.code, last_day = excluded.last_day;
  end loop;
  -- Who may have read it already should read it again.
  for b in select k.* from public.booking k join private.space_access a on a.village_id = k.village_id and a.listing_id = k.listing_id
    where k.village_id = l.village_id and k.listing_id = l.id and k.state in ('confirmed', 'active') and upper(k.during) > now()
      and lower(k.during) - make_interval(hours => a.hours_before) < now()
  loop
    perform private.write_letter(b, 'requester', 'access_changed', who);
  end loop;
  return private.end_command(command_id, '{"saved": true}');
end $$;

-- How to get in, for whom the caller has checked: from `hours_before` the beginning to an hour after the end; else only
-- from when.
create function private.access_of(b public.booking) returns jsonb
language plpgsql stable set search_path = '' as $$
declare a private.space_access; opens timestamptz;
begin
  select * into a from private.space_access k where k.village_id = b.village_id and k.listing_id = b.listing_id;
  if a.listing_id is null then return null; end if;
  opens := lower(b.during) - make_interval(hours => a.hours_before);
  if now() < opens or now() > least(upper(b.during), b.given_back_at) + interval '1 hour' then return jsonb_build_object('from', opens); end if;
  return jsonb_build_object('from', opens, 'directions', a.directions, 'contact', a.contact, 'code', (
    select c.code from private.access_code c where c.village_id = b.village_id and c.listing_id = b.listing_id
      and c.first_day <= b.first_day and coalesce(c.last_day, 'infinity') >= b.first_day
    order by c.first_day desc limit 1));
end $$;

-- What its owner wrote of how to get in; null for everybody else.
create function private.my_access(village_id uuid, listing_id uuid) returns jsonb
language sql stable security definer set search_path = '' as $$
  select jsonb_build_object('directions', coalesce(a.directions, ''), 'contact', coalesce(a.contact, ''),
    'hours_before', coalesce(a.hours_before, 24), 'codes', coalesce((
      select jsonb_agg(jsonb_build_object('code', c.code, 'first_day', c.first_day, 'last_day', c.last_day) order by c.first_day)
      from private.access_code c where c.village_id = l.village_id and c.listing_id = l.id), '[]'))
  from public.listing l left join private.space_access a on a.village_id = l.village_id and a.listing_id = l.id
  where l.village_id = my_access.village_id and l.id = my_access.listing_id and l.deleted_at is null
    and private.is_member(l.village_id, auth.uid())
    and (l.owner_resident_id = auth.uid() or private.manages(l.village_id, l.owner_association_id, auth.uid()))
$$;
