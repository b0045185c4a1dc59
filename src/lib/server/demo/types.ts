import type { FeatureCollection, LineString, MultiPolygon, Polygon } from 'geojson';

/** Longitude and latitude in degrees (WGS 84), in that order, as in GeoJSON. */
export type LngLat = [lng: number, lat: number];

/** The same words in both languages of the seed. */
interface Words {
	sv: string;
	en: string;
}

export interface DemoFeature {
	layer: 'lake' | 'island' | 'river' | 'road' | 'track' | 'forest' | 'field' | 'railway';
	class?: 'main' | 'side';
	name?: string;
}

export type DemoFeatures = FeatureCollection<LineString | Polygon, DemoFeature>;

export type VillageSlug = 'grantrask' | 'lillsjobacken';

export interface DemoVillage {
	slug: VillageSlug;
	name: string;
	country: 'SE';
	language: 'sv';
	timeZone: 'Europe/Stockholm';
	intro: Words;
	/** One plain sentence each. */
	rules: { sv: string[]; en: string[] };
	centre: LngLat;
	boundary: MultiPolygon;
	/** In drawing order: what comes last lies on top. */
	features: DemoFeatures;
}

export interface DemoResident {
	key: string;
	email: string;
	displayName: string;
	/** `null` is a person with an account who belongs to no village. */
	village: VillageSlug | null;
	role: 'resident' | 'moderator' | 'steward';
	/** Index into `addresses()` of the village. */
	home?: number;
	phone?: string;
}

export interface DemoAssociation {
	key: string;
	village: VillageSlug;
	name: string;
	about: Words;
	/** Keys of residents. */
	managers: string[];
}

export interface DemoPlace {
	key: string;
	village: VillageSlug;
	kind:
		| 'venue'
		| 'meeting_point'
		| 'bus_stop'
		| 'hitch_bench'
		| 'locker'
		| 'jetty'
		| 'library'
		| 'outdoor'
		| 'other';
	name: string;
	at: LngLat;
	facts?: {
		stepFree?: boolean;
		hearingLoop?: boolean;
		accessibleToilet?: boolean;
		parking?: boolean;
	};
	/** Key of the association that keeps it. */
	association?: string;
}

export type ItemCategory =
	| 'tools'
	| 'garden'
	| 'trailers'
	| 'boats_fishing'
	| 'winter'
	| 'outdoor'
	| 'kitchen_party'
	| 'electronics'
	| 'children'
	| 'books_games'
	| 'sewing_craft'
	| 'other_item';

export type SpaceCategory =
	'hall' | 'meeting_room' | 'sauna' | 'kitchen' | 'workshop' | 'sports' | 'lodging' | 'other_space';

export interface DemoTerms {
	charge: 'free' | 'cost_share' | 'deposit';
	amountKr?: number;
	chargeNote?: string;
	/** What the borrower must know. */
	careNote?: string;
	maxDays?: number;
	noticeDays?: number;
	approval: 'manual' | 'auto';
}

export interface DemoPhoto {
	/** File name in `illustrations/`, without `.svg`. */
	illustration: string;
	/** What is seen, in Swedish. */
	alt: string;
}

export interface DemoSpace {
	capacity: number;
	stepFree: boolean;
	hearingLoop: boolean;
	accessibleToilet: boolean;
	parking: boolean;
	equipment: string[];
}

export interface DemoHours {
	/** Minutes: the steps of the calendar, the shortest and the longest booking, the rest after each. */
	step: 15 | 30 | 60 | 120;
	shortest: number;
	longest: number;
	turnaround: number;
	noticeHours?: number;
	doorWidthCm?: number;
	/** House rules to accept, in Swedish. */
	rules?: string;
	checkIn?: boolean;
	bookers?: 'village' | 'association' | 'neighbours';
	openings: {
		weekdays?: number[];
		on_date?: string;
		valid_from?: string;
		valid_to?: string;
		opens?: string;
		closes?: string;
		closed?: true;
	}[];
	/** Key of the space it is a part of. */
	partOf?: string;
	/** Keys of listings suggested with it. */
	extras?: string[];
	access?: { directions: string; contact: string; hoursBefore: number; code: string };
}

export interface DemoRide {
	/** In driving order; minutes from departure. */
	stops: { place: string; minutes: number }[];
	/** 1 is Monday. Either this or `onDayOffset`. */
	weekdays?: number[];
	/** Days from today, for a ride that goes once. */
	onDayOffset?: number;
	/** Local wall time, `HH:MM`. */
	depart: string;
	seats: number;
	flexMinutes: number;
	lengthM: number;
}

interface ListingBase {
	key: string;
	village: VillageSlug;
	intent: 'offer' | 'want';
	owner: { resident: string } | { association: string };
	title: string;
	body: string;
	terms: DemoTerms;
	/** How many alike there are; 1 when left out. */
	quantity?: number;
	at?: 'home' | LngLat;
	/** Key of a place. */
	place?: string;
	photos?: DemoPhoto[];
}

export type DemoListing = ListingBase &
	(
		| { kind: 'item'; category: ItemCategory; space?: undefined; ride?: undefined }
		| { kind: 'space'; category: SpaceCategory; space: DemoSpace; ride?: undefined }
		| { kind: 'ride'; category: 'ride'; ride: DemoRide; space?: undefined }
	);

export interface DemoBooking {
	key: string;
	listing: string;
	/** Key of a resident. */
	borrower: string;
	/** Days from today; negative is in the past. */
	fromDay: number;
	/** Number of days, the first included: 1 is the one day `fromDay`. */
	days: number;
	/** By the hour, on the village's wall: 'HH:MM'. */
	from?: string;
	to?: string;
	state: 'requested' | 'confirmed' | 'active' | 'completed' | 'declined' | 'cancelled';
	quantity?: number;
	/** What the borrower wrote with the request. */
	note?: string;
	messages?: { from: 'borrower' | 'owner'; body: string }[];
	/** Why it was declined or cancelled, in the words of who did it. */
	closedReason?: string;
}
