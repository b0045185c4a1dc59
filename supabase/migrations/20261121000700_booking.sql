-- One booking for items, spaces and rides, what it holds, and its history.

create table public.booking (
  village_id uuid not null,
  id uuid not null,
  listing_id uuid not null,
  listing_title text not null,
  requester_id uuid not null,
  owner_resident_id uuid,
  owner_association_id uuid,
  state public.booking_state not null,
  quantity int not null default 1 check (quantity between 1 and 500),
  during tstzrange not null check (not isempty(during) and lower(during) is not null and upper(during) is not null),
  -- The village's wall time; without the two times whole days.
  first_day date,
  last_day date,
  from_time time,
  to_time time,
  -- Until when a request waits for a yes, or an offered place for its taker. Past that it holds nothing.
  respond_by timestamptz,
  proposed_first_day date,
  proposed_last_day date,
  proposed_from time,
  proposed_to time,
  proposed_by public.party,
  -- Six numbers into the word list: three words for handing over, three for giving back.
  word_code smallint[] not null,
  closed_by public.party,
  closed_reason text check (closed_reason in ('in_use', 'broken', 'no_longer', 'not_this_time',
    'plans_changed', 'withdrawn', 'no_answer', 'bundle_lapsed', 'not_there', 'other')),
  -- One of several dates of a standing booking; one of several things asked for as one.
  series_id uuid,
  bundle_id uuid,
  -- The owner's yes to this part of a bundle.
  agreed_at timestamptz,
  -- For whom a manager booked: name, contact, consent, note.
  on_behalf jsonb,
  confirmed_at timestamptz,
  checked_in_at timestamptz,
  done_at timestamptz,
  handed_over_at timestamptz,
  given_back_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  changed_xid xid8 not null default pg_current_xact_id(),
  deleted_at timestamptz,
  primary key (village_id, id),
  foreign key (village_id, listing_id) references public.listing (village_id, id),
  foreign key (village_id, requester_id) references public.member (village_id, resident_id),
  check (state not in ('declined', 'cancelled', 'expired', 'no_show') or closed_by is not null),
  check (state <> 'requested' or respond_by is not null),
  check ((first_day is null) = (last_day is null) and first_day <= last_day),
  check ((from_time is null) = (to_time is null) and (from_time is null or first_day is not null)),
  check ((proposed_from is null) = (proposed_to is null)),
  check ((proposed_by is null) = (proposed_first_day is null) and (proposed_by is null) = (proposed_last_day is null)),
  check (cardinality(word_code) = 6)
);
create index booking_listing on public.booking (village_id, listing_id, state);
create index booking_requester on public.booking (requester_id, village_id);
create index booking_member on public.booking (village_id, requester_id);
create index booking_owner on public.booking (owner_resident_id, village_id);
create index booking_association on public.booking (village_id, owner_association_id);
create index booking_changed on public.booking (village_id, changed_xid);
create index booking_deadline on public.booking (respond_by) where state in ('requested', 'waitlisted');
create index booking_waiting on public.booking (created_at) where state = 'waitlisted' and respond_by is null;
create index booking_under_way on public.booking (upper(during)) where state in ('confirmed', 'active');
create index booking_series on public.booking (village_id, series_id) where series_id is not null;
create index booking_bundle on public.booking (village_id, bundle_id) where bundle_id is not null;
create trigger touch before update on public.booking for each row execute function private.touch();

-- The one capacity rule of the product.
create table public.claim (
  village_id uuid not null,
  booking_id uuid not null,
  unit_id uuid not null,
  during tstzrange not null check (not isempty(during)),
  updated_at timestamptz not null default now(),
  changed_xid xid8 not null default pg_current_xact_id(),
  primary key (village_id, booking_id, unit_id),
  foreign key (village_id, booking_id) references public.booking (village_id, id) on delete cascade,
  foreign key (village_id, unit_id) references public.unit (village_id, id),
  constraint no_double_booking exclude using gist (village_id with =, unit_id with =, during with &&)
);
create index claim_unit on public.claim (village_id, unit_id);
create trigger touch before update on public.claim for each row execute function private.touch();

create table public.booking_event (
  village_id uuid not null,
  id uuid not null default gen_random_uuid(),
  booking_id uuid not null,
  at timestamptz not null default now(),
  actor_id uuid,
  party public.party not null,
  kind text not null check (kind in ('requested', 'confirmed', 'declined', 'cancelled', 'expired',
    'time_proposed', 'time_accepted', 'time_declined', 'handed_over', 'given_back', 'place_seen', 'no_show',
    'waitlisted', 'offered', 'offer_lapsed', 'agreed', 'blocked', 'checked_in', 'done')),
  facts jsonb not null default '{}',
  changed_xid xid8 not null default pg_current_xact_id(),
  primary key (village_id, id),
  foreign key (village_id, booking_id) references public.booking (village_id, id) on delete cascade
);
create index booking_event_booking on public.booking_event (village_id, booking_id, at);

create table public.handover (
  village_id uuid not null,
  booking_id uuid not null,
  direction text not null check (direction in ('out', 'in')),
  at timestamptz not null default now(),
  by_resident_id uuid not null,
  words_compared boolean not null,
  condition text not null check (condition in ('as_expected', 'worn', 'damaged')),
  note text not null default '' check (char_length(note) <= 1000),
  changed_xid xid8 not null default pg_current_xact_id(),
  primary key (village_id, booking_id, direction),
  foreign key (village_id, booking_id) references public.booking (village_id, id) on delete cascade
);

-- A standing booking: what was asked for. Its dates are bookings; they share one conversation with the series' id.
create table public.series (
  village_id uuid not null,
  id uuid not null,
  listing_id uuid not null,
  requester_id uuid not null,
  owner_resident_id uuid,
  owner_association_id uuid,
  -- An RRULE of RFC 5545, of the few kinds that `private.series_days` knows.
  rule text not null check (char_length(rule) <= 200),
  first_day date not null,
  from_time time not null,
  to_time time not null,
  -- Dates that could not be had, with why: [{"day", "why"}]
  skipped jsonb not null default '[]',
  created_at timestamptz not null default now(),
  primary key (village_id, id),
  foreign key (village_id, listing_id) references public.listing (village_id, id),
  foreign key (village_id, requester_id) references public.member (village_id, resident_id)
);
create index series_listing on public.series (village_id, listing_id);
create index series_requester on public.series (village_id, requester_id);

-- What two parties write to each other: about a booking (same id) or the dates of a series (the series' id), or about a listing that is not booked: a want, or a ride.
create table public.conversation (
  village_id uuid not null,
  id uuid not null,
  listing_id uuid not null,
  listing_title text not null,
  about text not null check (about in ('booking', 'listing')),
  asker_id uuid not null,
  owner_resident_id uuid,
  owner_association_id uuid,
  -- About a booking that a manager made for somebody else.
  on_behalf boolean not null default false,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  changed_xid xid8 not null default pg_current_xact_id(),
  primary key (village_id, id),
  foreign key (village_id, listing_id) references public.listing (village_id, id),
  foreign key (village_id, asker_id) references public.member (village_id, resident_id)
);
create unique index conversation_about_listing on public.conversation (village_id, listing_id, asker_id) where about = 'listing';
create index conversation_listing on public.conversation (village_id, listing_id);
create index conversation_asker on public.conversation (asker_id, village_id);
create index conversation_member on public.conversation (village_id, asker_id);
create index conversation_owner on public.conversation (owner_resident_id, village_id);
create index conversation_association on public.conversation (village_id, owner_association_id);
create trigger touch before update on public.conversation for each row execute function private.touch();

create table public.message (
  village_id uuid not null,
  id uuid not null,
  conversation_id uuid not null,
  sender_id uuid not null,
  body text not null check (char_length(body) between 1 and 2000),
  at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  changed_xid xid8 not null default pg_current_xact_id(),
  deleted_at timestamptz,
  primary key (village_id, id),
  foreign key (village_id, conversation_id) references public.conversation (village_id, id) on delete cascade
);
create index message_conversation on public.message (village_id, conversation_id, at);
create trigger touch before update on public.message for each row execute function private.touch();

create table public.reading (
  village_id uuid not null,
  conversation_id uuid not null,
  resident_id uuid not null,
  read_at timestamptz not null default now(),
  changed_xid xid8 not null default pg_current_xact_id(),
  primary key (village_id, conversation_id, resident_id),
  foreign key (village_id, conversation_id) references public.conversation (village_id, id) on delete cascade
);

-- A photo's file lies with the server, re-encoded; here is what is known of it and whom it belongs to.
create table public.photo (
  village_id uuid not null references public.village (id),
  id uuid not null,
  uploaded_by uuid not null,
  listing_id uuid,
  booking_id uuid,
  direction text check (direction in ('out', 'in')),
  position smallint not null default 0,
  alt text not null default '' check (char_length(alt) <= 300),
  width int not null check (width between 1 and 4096),
  height int not null check (height between 1 and 4096),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  changed_xid xid8 not null default pg_current_xact_id(),
  deleted_at timestamptz,
  primary key (village_id, id),
  unique (id),
  foreign key (village_id, listing_id) references public.listing (village_id, id) on delete cascade,
  foreign key (village_id, booking_id) references public.booking (village_id, id) on delete cascade,
  check (num_nonnulls(listing_id, booking_id) <= 1),
  check ((booking_id is null) = (direction is null))
);
create index photo_listing on public.photo (village_id, listing_id, position) where deleted_at is null;
create index photo_booking on public.photo (village_id, booking_id);
create index photo_uploader on public.photo (uploaded_by);
create index photo_loose on public.photo (created_at) where listing_id is null and booking_id is null and deleted_at is null;
create trigger touch before update on public.photo for each row execute function private.touch();

-- Every look at an exact place or a phone number, shown to the owner.
create table private.reveal (
  village_id uuid not null,
  booking_id uuid not null,
  resident_id uuid not null,
  at timestamptz not null default now(),
  primary key (village_id, booking_id, resident_id, at)
);

-- Mail waiting to be sent; the server takes it. `template` and `facts` become words in the
-- receiver's language only when it leaves.
create table private.letter (
  id bigint generated always as identity primary key,
  -- No foreign key: it would make every booking of a village lock the village's one row.
  village_id uuid not null,
  resident_id uuid not null,
  template text not null,
  facts jsonb not null default '{}',
  dedupe text unique,
  created_at timestamptz not null default now(),
  taken_at timestamptz,
  sent_at timestamptz,
  attempts int not null default 0
);
create index letter_waiting on private.letter (created_at) where sent_at is null;
