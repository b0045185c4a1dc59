import { listingsOf } from '#lib/domain/when.ts';
import type { OutboxEntry } from '#lib/domain/outbox.ts';
import type { Way } from '#lib/domain/outbox-ways.ts';
import { signInPath } from '#lib/domain/paths.ts';
import type { Village } from '#lib/domain/village.ts';
import { m } from '#lib/i18n/messages.ts';

/** Where a way leads and what its button says; null for one that leads nowhere else. */
export function wayLink(
	way: Way,
	entry: OutboxEntry,
	{ slug }: Village
): { href: string; label: string } | null {
	const root = `/${slug}`;
	const { body } = entry;
	// Any kind: the page of a listing knows its own address. Of things asked for as one it is the first.
	const [about] = listingsOf(entry);
	const listing = about ? `${root}/item/${about}` : root;
	const talk =
		'booking_id' in body ? body.booking_id : 'conversation_id' in body ? body.conversation_id : '';
	switch (way) {
		case 'sign_in':
			return { href: signInPath(slug, `${root}/outbox`), label: m.outbox_list_to_sign_in() };
		case 'talk':
			return { href: `${root}/inbox/${talk}`, label: m.outbox_list_to_talk() };
		case 'listing':
			return { href: listing, label: m.booking_see_listing() };
		case 'alike':
			return { href: root, label: m.request_gone_back() };
		case 'edit':
			return { href: `${listing}/edit`, label: m.listing_own_edit() };
		case 'mine':
			return { href: `${root}/mine`, label: m.outbox_list_to_mine() };
		case 'me':
			return { href: `${root}/me`, label: m.outbox_list_to_me() };
		case 'map':
			return { href: `${root}/map`, label: m.mapmaking_title() };
		default:
			return null;
	}
}
