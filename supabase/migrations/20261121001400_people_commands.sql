-- Joining a village, one's own profile, messages and photos.

-- body: village_id, display_name, language?, rules_accepted
create function private.join_village(command_id uuid, body jsonb) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  who uuid := private.actor();
  earlier jsonb := private.begin_command(command_id, 'join_village', body);
  village uuid := private.body_uuid(body, 'village_id');
  name text := private.body_text(body, 'display_name', 1, 60);
  tongue text := coalesce(private.body_word(body, 'language', '{sv,nb,fi,se,en}', true), 'sv');
  v public.village; m public.member;
begin
  if earlier is not null then return earlier; end if;
  if not private.body_flag(body, 'rules_accepted') then perform private.bad_input('rules_accepted', 'missing'); end if;
  select * into v from public.village k where k.id = village and k.deleted_at is null;
  if v.id is null then perform private.fail('village_gone', 410); end if;
  select * into m from public.member k where k.village_id = village and k.resident_id = who;
  if m.banned_at is not null then perform private.deny('banned'); end if;
  -- Leaving gives the invitation back.
  if (m.resident_id is null or m.guest or m.left_at is not null) and v.joining <> 'open' then perform private.deny('by_invitation'); end if;
  insert into public.resident (id, language) values (who, tongue) on conflict (id) do nothing;
  insert into public.member (village_id, resident_id, display_name) values (village, who, name)
  -- Whoever comes back after leaving comes back as a resident, of no association's board.
  on conflict on constraint member_pkey do update set display_name = excluded.display_name, left_at = null, rules_accepted_at = now(),
    guest = false, joined_at = case when member.guest then now() else member.joined_at end,
    role = case when member.left_at is null then member.role else 'resident' end;
  if m.guest or m.left_at is not null then
    update public.association_manager a set deleted_at = now()
    where a.village_id = village and a.resident_id = who and a.deleted_at is null;
  end if;
  return private.end_command(command_id, jsonb_build_object('village_id', village, 'resident_id', who));
end $$;

-- body: village_id, display_name, language, phone? (empty: none)
create function private.save_profile(command_id uuid, body jsonb) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  who uuid := private.actor();
  earlier jsonb := private.begin_command(command_id, 'save_profile', body);
  village uuid := private.body_uuid(body, 'village_id');
  name text := private.body_text(body, 'display_name', 1, 60);
  tongue text := private.body_word(body, 'language', '{sv,nb,fi,se,en}');
  number text := nullif(private.body_text(body, 'phone', 0, 20), '');
begin
  if earlier is not null then return earlier; end if;
  if not private.is_member(village, who) then perform private.deny('join_first'); end if;
  if number is not null and number !~ '^\+?[0-9][0-9 -]{5,18}$' then perform private.bad_input('phone', 'not_a_phone'); end if;
  update public.member k set display_name = name where k.village_id = village and k.resident_id = who;
  update public.resident k set language = tongue where k.id = who;
  insert into private.resident_contact (resident_id, phone) values (who, number)
  on conflict (resident_id) do update set phone = excluded.phone, updated_at = now();
  return private.end_command(command_id, jsonb_build_object('saved', true));
end $$;

-- One's own memberships, and where one is a guest. Whether somebody has left or been banned is nobody else's to read.
create function private.my_memberships() returns table (village_id uuid, village_name text, resident_id uuid, display_name text,
  role public.member_role, guest boolean, left_at timestamptz, banned_at timestamptz)
language sql stable security definer set search_path = '' as $$
  select m.village_id, v.name, m.resident_id, m.display_name, m.role, m.guest, m.left_at, m.banned_at
  from public.member m join public.village v on v.id = m.village_id
  where m.resident_id = auth.uid() and m.deleted_at is null order by m.joined_at, m.village_id
$$;

-- One's own phone number, to show in the form.
create function private.my_phone() returns text
language sql stable security definer set search_path = '' as $$
  select c.phone from private.resident_contact c where c.resident_id = auth.uid()
$$;

create function private.conversation_side(c public.conversation, who uuid) returns public.party
language sql stable set search_path = '' as $$
  select case when c.asker_id = who and (not c.on_behalf or private.manages(c.village_id, c.owner_association_id, who))
      then 'requester'::public.party
    when c.owner_resident_id = who then 'owner'::public.party
    when c.owner_association_id is not null and private.manages(c.village_id, c.owner_association_id, who)
      then 'owner'::public.party end
$$;

-- The names of those who take part in a conversation, for one of them: guests and their hosts read no other members.
create function private.talk_people(village uuid, conversation uuid) returns jsonb
language sql stable security definer set search_path = '' as $$
  select jsonb_object_agg(m.resident_id, m.display_name)
  from public.conversation c join public.member m on m.village_id = c.village_id
    and (m.resident_id in (c.asker_id, c.owner_resident_id) or m.resident_id in (
      select x.resident_id from public.association_manager x where x.village_id = c.village_id and x.association_id = c.owner_association_id
        and x.deleted_at is null)
      or m.resident_id in (select n.sender_id from public.message n where n.village_id = c.village_id and n.conversation_id = c.id)
      or m.resident_id in (select e.actor_id from public.booking_event e where e.village_id = c.village_id
        and e.booking_id in (select k.id from public.booking k where k.village_id = c.village_id and c.id in (k.id, k.series_id))))
  where c.village_id = village and c.id = conversation and private.conversation_side(c, auth.uid()) is not null
$$;

-- Where the one who asks lives, when that is another village; for those who take part.
create function private.asker_village(village uuid, conversation uuid) returns text
language sql stable security definer set search_path = '' as $$
  select v.name from public.conversation c
  join public.member m on m.village_id = c.village_id and m.resident_id = c.asker_id and m.guest
  cross join private.home_of(c.asker_id) h
  join public.village v on v.id = h.village_id
  where c.village_id = village and c.id = conversation and private.conversation_side(c, auth.uid()) is not null
$$;

-- body: village_id, conversation_id, message_id, body
create function private.send_message(command_id uuid, body jsonb) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  who uuid := private.actor();
  earlier jsonb := private.begin_command(command_id, 'send_message', body);
  village uuid := private.body_uuid(body, 'village_id');
  words text := private.body_text(body, 'body', 1, 2000);
  c public.conversation; l public.listing;
begin
  if earlier is not null then return earlier; end if;
  perform private.spend('send_message', 120);
  select * into c from public.conversation k where k.village_id = village and k.id = private.body_uuid(body, 'conversation_id');
  if c.id is null or private.conversation_side(c, who) is null then perform private.deny('not_your_conversation'); end if;
  -- A guest about what they have booked, and about nothing else.
  if not private.is_member(village, who) and not (c.about = 'booking' and c.asker_id = who and private.may_act(village, who)) then
    perform private.deny('join_first');
  end if;
  perform private.write_message(c, who, private.body_uuid(body, 'message_id'), words);
  return private.end_command(command_id, jsonb_build_object('message_id', body ->> 'message_id'));
end $$;

-- Writes a message, marks the sender's reading, and tells the other side by mail at most once an hour.
create function private.write_message(c public.conversation, who uuid, message uuid, words text) returns void
language plpgsql set search_path = '' as $$
begin
  begin
    insert into public.message (village_id, id, conversation_id, sender_id, body)
    values (c.village_id, message, c.id, who, words);
  exception when unique_violation then
    perform private.fail('id_taken', 409);
  end;
  perform private.queue_letter(c.village_id, r.id, 'message', jsonb_build_object('conversation_id', c.id, 'title', l.title),
    'message:' || c.id || ':' || r.id || ':' || to_char(now(), 'YYYYMMDDHH24'))
  from public.listing l, (
    select c.asker_id as id union select c.owner_resident_id
    union select a.resident_id from public.association_manager a
      where a.village_id = c.village_id and a.association_id = c.owner_association_id
        and private.manages(a.village_id, a.association_id, a.resident_id)) r
  where l.village_id = c.village_id and l.id = c.listing_id and r.id is not null and r.id <> who;
end $$;

-- body: village_id, listing_id, conversation_id, message_id, body. Answers somebody's want.
create function private.answer_want(command_id uuid, body jsonb) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  who uuid := private.actor();
  earlier jsonb := private.begin_command(command_id, 'answer_want', body);
  village uuid := private.body_uuid(body, 'village_id');
  words text := private.body_text(body, 'body', 1, 2000);
  l public.listing; c public.conversation;
begin
  if earlier is not null then return earlier; end if;
  perform private.spend('answer_want', 60);
  if not private.is_member(village, who) then perform private.deny('join_first'); end if;
  select * into l from public.listing k where k.village_id = village and k.id = private.body_uuid(answer_want.body, 'listing_id');
  if l.open_to is null then perform private.fail('listing_gone', 410); end if;
  -- An offered ride is talked about too, until seats can be booked.
  if l.intent <> 'want' and l.kind <> 'ride' then perform private.fail('not_a_want', 422); end if;
  if l.owner_resident_id = who or private.manages(village, l.owner_association_id, who) then perform private.deny('own_listing'); end if;
  select * into c from public.conversation k where k.village_id = village and k.listing_id = l.id and k.asker_id = who and k.about = 'listing';
  if c.id is null then
    insert into public.conversation (village_id, id, listing_id, listing_title, about, asker_id, owner_resident_id, owner_association_id)
    values (village, private.body_uuid(body, 'conversation_id'), l.id, l.title, 'listing', who, l.owner_resident_id, l.owner_association_id)
    returning * into c;
  end if;
  perform private.write_message(c, who, private.body_uuid(body, 'message_id'), words);
  return private.end_command(command_id, jsonb_build_object('conversation_id', c.id));
exception when unique_violation then
  perform private.fail('id_taken', 409);
  return null;
end $$;

-- Marks a conversation as read by the actor, now. Harmless to repeat, so it needs no command id.
create function private.mark_read(village_id uuid, conversation_id uuid) returns void
language plpgsql security definer set search_path = '' as $$
declare who uuid := private.actor(); c public.conversation;
begin
  select k.* into c from public.conversation k where k.village_id = mark_read.village_id and k.id = mark_read.conversation_id;
  if c.id is null or private.conversation_side(c, who) is null then perform private.deny('not_your_conversation'); end if;
  insert into public.reading (village_id, conversation_id, resident_id) values (c.village_id, c.id, who)
  on conflict on constraint reading_pkey do update set read_at = now(), changed_xid = pg_current_xact_id();
end $$;

-- body: village_id, photo_id, width, height. Called by the server with the person's own token, before it
-- re-encodes the picture: that costs more than this. One person keeps at most 500 photos.
create function private.add_photo(command_id uuid, body jsonb) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  who uuid := private.actor();
  earlier jsonb := private.begin_command(command_id, 'add_photo', body);
  village uuid := private.body_uuid(body, 'village_id');
begin
  if earlier is not null then return earlier; end if;
  -- A guest shows in what condition something was.
  if not private.is_member(village, who) and not (private.may_act(village, who) and exists (select 1 from public.booking b
      where b.village_id = village and b.requester_id = who and b.state in ('confirmed', 'active'))) then
    perform private.deny('join_first');
  end if;
  perform private.spend('add_photo', 100);
  if (select count(*) from public.photo p where p.uploaded_by = who and p.deleted_at is null) >= 500 then
    perform private.fail('slow_down', 429, '{"most": 500}');
  end if;
  begin
    insert into public.photo (village_id, id, uploaded_by, width, height)
    values (village, private.body_uuid(body, 'photo_id'), who, private.body_int(body, 'width', 1, 4096), private.body_int(body, 'height', 1, 4096));
  exception when unique_violation then
    perform private.fail('id_taken', 409);
  end;
  return private.end_command(command_id, jsonb_build_object('photo_id', body ->> 'photo_id'));
end $$;
