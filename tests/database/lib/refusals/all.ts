import { witness } from '../witness.ts';
import type { World } from '../world.ts';
import { askingRefusals } from './asking.ts';
import { bookingRefusals } from './booking.ts';
import { calendarRefusals } from './calendar.ts';
import { floodRefusals, greedRefusals } from './flood.ts';
import { guestRefusals } from './guest.ts';
import { hands, type Refusal } from './hands.ts';
import { listingRefusals } from './listing.ts';
import { peopleRefusals } from './people.ts';
import { pullRefusals } from './pull.ts';
import { roomRefusals } from './rooms.ts';

/** Every check of every command, tried once. */
export function refusals(world: World): Refusal[] {
	const those = hands(world);
	const all = [
		bookingRefusals,
		askingRefusals,
		roomRefusals,
		listingRefusals,
		peopleRefusals,
		guestRefusals,
		floodRefusals,
		greedRefusals,
		pullRefusals,
		calendarRefusals
	];
	return all
		.flatMap((some) => some(those))
		.map(([through, said, attempt]) => [
			through,
			said,
			async () => {
				// So many attempts by so few people in an hour would be a flood.
				await witness`update private.command set at = at - interval '2 hours' where at > now() - interval '1 hour'`;
				return attempt();
			}
		]);
}
