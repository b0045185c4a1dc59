import { commands as changes } from '#lib/domain/commands.ts';

/**
 * Who may do what, written down. A table or a function that stands in the database and not here fails
 * the test, so that nothing new is open by accident.
 */

/** Who reads any row of a village's table (see `lib/world.ts`). Nobody writes to one. */
export const reads: Record<string, string> = {
	association: 'all',
	association_manager: 'greta nils maja aila',
	block: '',
	booking: 'nils maja aila gun',
	booking_event: 'nils maja aila gun',
	claim: '',
	conversation: 'nils maja aila gun',
	handover: 'nils maja',
	listing: 'all',
	listing_extra: 'all',
	listing_unit: '',
	map_file: 'all',
	member: 'greta nils maja aila banned left gun',
	message: 'nils maja aila gun',
	opening: 'all',
	photo: 'all',
	place: 'all',
	reading: 'nils',
	resident: 'maja',
	ride: 'all',
	ride_stop: 'all',
	series: 'nils maja',
	space: 'all',
	unit: '',
	village: 'all'
};

const anybody = (list: string) => ({ anon: list, authenticated: list });
const people = (list: string) => ({ authenticated: list });

const listed =
	'owner_association_id title body language category audience charge amount_kr ' +
	'charge_note care_note approval respond_within notice_days max_days max_ahead_days place_id located ' +
	'lat lng cell_size cell_code area point search_text open_to published_at ends_on created_at ' +
	'updated_at deleted_at';

/** The columns each role may read; no role of the API has any other right on any table. */
export const columns: Record<string, { anon?: string; authenticated?: string }> = {
	association: anybody('village_id id name about created_at updated_at'),
	association_manager: people('village_id association_id resident_id deleted_at'),
	booking: people(
		'village_id id listing_id listing_title requester_id owner_resident_id ' +
			'owner_association_id state quantity during first_day last_day from_time to_time respond_by ' +
			'proposed_first_day proposed_last_day proposed_from proposed_to proposed_by word_code ' +
			'closed_by closed_reason series_id bundle_id agreed_at on_behalf confirmed_at checked_in_at ' +
			'done_at handed_over_at given_back_at created_at updated_at'
	),
	booking_event: people('village_id id booking_id at actor_id party kind facts'),
	conversation: people(
		'village_id id listing_id listing_title about asker_id owner_resident_id ' +
			'owner_association_id created_at'
	),
	handover: people(
		'village_id booking_id direction at by_resident_id words_compared condition note'
	),
	listing: {
		anon: `village_id id kind intent state ${listed}`,
		authenticated: `village_id id kind intent state owner_resident_id ${listed}`
	},
	listing_extra: anybody('village_id listing_id extra_id position'),
	map_file: anybody('village_id sha256 bytes bounds published_at'),
	member: people('village_id resident_id display_name role joined_at'),
	message: people('village_id id conversation_id sender_id body at deleted_at'),
	opening: anybody(
		'village_id id listing_id weekdays on_date opens closes closed valid_from valid_to'
	),
	photo: {
		anon: 'village_id id listing_id position alt width height deleted_at',
		authenticated:
			'village_id id uploaded_by listing_id booking_id direction position alt width height ' +
			'created_at deleted_at'
	},
	place: anybody('village_id id kind name lat lng facts association_id updated_at'),
	reading: people('village_id conversation_id resident_id read_at'),
	resident: people('id language created_at'),
	ride: anybody(
		'village_id listing_id on_date weekdays depart flex_minutes duration_minutes length_m ' +
			'max_detour_minutes luggage pets wheelchair child_seat'
	),
	ride_stop: anybody('village_id listing_id seq place_id minutes pickup dropoff'),
	series: people(
		'village_id id listing_id requester_id owner_resident_id owner_association_id rule first_day ' +
			'from_time to_time skipped created_at'
	),
	space: anybody(
		'village_id listing_id capacity step_free hearing_loop accessible_toilet parking equipment ' +
			'door_width_cm house_rules slot_minutes min_minutes max_minutes notice_hours bookers check_in ' +
			'grace_minutes whole_id'
	),
	village: anybody(
		'id slug name country language time_zone intro rules joining lat lng outline map ' +
			'created_at updated_at'
	)
};

/** Functions that a visitor may call too. */
const open = [
	'calendar_feed',
	'listing_busy',
	'listing_calendar',
	'listing_page',
	'next_free_days',
	'pull',
	'search_listings'
];
/** Functions for servers, who show a key. They stand in schema `private` too. */
const servers = [
	'gone_photos',
	'knows_server',
	'map_came',
	'put_import',
	'sweep_maps',
	'take_imports'
];
/** Functions that run wholly with the reader's own rights. */
const plain = ['conversation_page', 'my_inbox'];
/** Functions whose work is done by one of the same name in schema `private`: all that change anything, and some reads. */
const commands = [
	...Object.keys(changes),
	'mark_read',
	'my_access',
	'my_blocks',
	'my_feeds',
	'my_imports',
	'my_listing_location',
	'my_phone',
	'my_memberships',
	'reveal_place'
];
/** What policies and open reads lean on. */
const helpers = [
	'busy_calendars',
	'calendar_feed',
	'clock',
	'day_range',
	'fold',
	'is_free_on',
	'listing_busy',
	'listing_calendar',
	'listing_pages',
	'me',
	'next_free_days',
	'my_associations',
	'my_moderated_villages',
	'my_villages',
	'pull_changes',
	'pull_head',
	'search_pattern',
	'state_now',
	'turnaround_of',
	'piece_count'
];

/** The same for those who are signed in. */
const peoplesHelpers = [
	'asker_village',
	'blocked_by',
	'blocks_seen',
	'booking_now',
	'bookings_of',
	'bundle_of',
	'inbox_rows',
	'owners_seen',
	'place_in_line',
	'series_now',
	'talk_people'
];

const all = <T extends string>(names: string[], value: T) =>
	Object.fromEntries(names.map((name) => [name, value]));

/** Who may call each function of the API. */
export const calls: Record<string, string> = {
	...all([...open, ...servers], 'all'),
	...all([...plain, ...commands], 'people')
};

/** The functions of schema `private` that the API's roles may execute: from within, never by name. */
export const inner: Record<string, string> = {
	...all([...commands, ...peoplesHelpers], 'authenticated'),
	...all([...helpers, ...servers], 'anon authenticated')
};
