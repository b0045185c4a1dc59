-- Handing over and giving back. Either side can record it.

-- Photos a party took of the condition join the booking.
create function private.attach_handover_photos(b public.booking, who uuid, way text, body jsonb) returns void
language plpgsql set search_path = '' as $$
begin
  if jsonb_typeof(body -> 'photos') is distinct from 'array' then return; end if;
  if jsonb_array_length(body -> 'photos') > 6 then
    perform private.bad_input('photos', 'too_many', '{"most": 6}');
  end if;
  update public.photo p set booking_id = b.id, direction = way, alt = left(coalesce(e.value ->> 'alt', ''), 300),
    position = (e.ordinality - 1)::smallint
  from jsonb_array_elements(body -> 'photos') with ordinality e
  where p.village_id = b.village_id and p.id::text = e.value ->> 'id' and p.uploaded_by = who
    and p.listing_id is null and p.booking_id is null and p.deleted_at is null;
end $$;

create function private.record_handover(b public.booking, who uuid, way text, body jsonb) returns void
language plpgsql set search_path = '' as $$
begin
  insert into public.handover (village_id, booking_id, direction, by_resident_id, words_compared, condition, note)
  values (b.village_id, b.id, way, who, private.body_flag(body, 'words_compared'),
    private.body_word(body, 'condition', '{as_expected,worn,damaged}'), private.body_text(body, 'note', 0, 1000));
  perform private.attach_handover_photos(b, who, way, body);
end $$;

-- body: village_id, booking_id, words_compared, condition, note?, photos?: [{id, alt}]
create function private.hand_over_booking(command_id uuid, body jsonb) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  who uuid := private.actor();
  earlier jsonb := private.begin_command(command_id, 'hand_over_booking', body);
  mine record; b public.booking; v public.village; out_now jsonb;
begin
  if earlier is not null then return earlier; end if;
  mine := private.booking_of(body, who); b := mine.b;
  perform private.need_state(b, '{confirmed}');
  select * into v from public.village k where k.id = b.village_id;
  if private.today(v.time_zone) < private.first_day_of(v.time_zone, b.during) - 1 then
    perform private.fail('too_early', 409, jsonb_build_object('first_day', private.first_day_of(v.time_zone, b.during)));
  end if;
  select jsonb_build_object('last_day', private.last_day_of(v.time_zone, k.during)) into out_now
  from public.claim c join public.claim other on other.village_id = c.village_id and other.unit_id = c.unit_id
    and other.booking_id <> c.booking_id
  join public.booking k on k.village_id = other.village_id and k.id = other.booking_id and k.state = 'active'
  where c.village_id = b.village_id and c.booking_id = b.id limit 1;
  if out_now is not null then perform private.fail('still_out', 409, out_now); end if;
  perform private.record_handover(b, who, 'out', body);
  update public.booking k set state = 'active', handed_over_at = now() where k.village_id = b.village_id and k.id = b.id;
  perform private.note_event(b, who, mine.side, 'handed_over', jsonb_build_object('condition', body ->> 'condition'));
  perform private.write_letter(b, case mine.side when 'owner' then 'requester' else 'owner' end::public.party, 'handed_over', who);
  return private.end_command(command_id, jsonb_build_object('state', 'active'));
end $$;

-- body: as hand_over_booking. The calendar is free again in the same transaction.
create function private.give_back_booking(command_id uuid, body jsonb) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  who uuid := private.actor();
  earlier jsonb := private.begin_command(command_id, 'give_back_booking', body);
  mine record; b public.booking;
begin
  if earlier is not null then return earlier; end if;
  mine := private.booking_of(body, who); b := mine.b;
  perform private.need_state(b, '{active}');
  perform private.record_handover(b, who, 'in', body);
  update public.booking k set state = 'completed', given_back_at = now() where k.village_id = b.village_id and k.id = b.id;
  perform private.note_event(b, who, mine.side, 'given_back', jsonb_build_object('condition', body ->> 'condition'));
  perform private.write_letter(b, case mine.side when 'owner' then 'requester' else 'owner' end::public.party, 'given_back', who);
  return private.end_command(command_id, jsonb_build_object('state', 'completed'));
end $$;

-- The exact place and the other side's phone number: for the two parties, from confirmation to 24 hours
-- after the return, or after the time that was agreed when nobody noted a handover. Each look is logged and shown to the owner.
create function private.reveal_place(village_id uuid, booking_id uuid) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  who uuid := private.actor();
  mine record; b public.booking; spot jsonb; people jsonb;
begin
  mine := private.booking_of(jsonb_build_object('village_id', village_id, 'booking_id', booking_id), who);
  b := mine.b;
  -- A loan whose handover nobody noted ends for this purpose as one that was: a day after its time.
  if not (b.state = 'active' or (b.state = 'confirmed' and upper(b.during) > now() - interval '24 hours')
    or (b.state = 'completed' and b.given_back_at > now() - interval '24 hours')) then
    perform private.deny('not_confirmed');
  end if;
  select jsonb_build_object('lat', e.lat, 'lng', e.lng, 'address', e.address, 'directions', e.directions) into spot
  from private.listing_location e where e.village_id = b.village_id and e.listing_id = b.listing_id;
  if spot is null then
    select jsonb_build_object('lat', l.lat, 'lng', l.lng, 'address', coalesce(p.name, ''), 'directions', '') into spot
    from public.listing l left join public.place p on p.village_id = l.village_id and p.id = l.place_id
    where l.village_id = b.village_id and l.id = b.listing_id;
  end if;
  select jsonb_agg(jsonb_build_object('name', m.display_name, 'phone', c.phone)) into people
  from public.member m left join private.resident_contact c on c.resident_id = m.resident_id
  where m.village_id = b.village_id and m.resident_id <> who and (
    (mine.side = 'owner' and m.resident_id = b.requester_id)
    or (mine.side = 'requester' and (m.resident_id = b.owner_resident_id or exists (
      select 1 from public.association_manager a where a.village_id = b.village_id
        and a.association_id = b.owner_association_id and a.resident_id = m.resident_id
        and private.manages(a.village_id, a.association_id, a.resident_id)))));
  insert into private.reveal (village_id, booking_id, resident_id, at) values (b.village_id, b.id, who, clock_timestamp());
  if mine.side = 'requester' and not exists (select 1 from public.booking_event e where e.village_id = b.village_id
      and e.booking_id = b.id and e.kind = 'place_seen' and e.actor_id = who and e.at > now() - interval '1 day') then
    perform private.note_event(b, who, mine.side, 'place_seen');
  end if;
  return jsonb_build_object('place', spot, 'people', coalesce(people, '[]'), 'access', private.access_of(b));
end $$;
