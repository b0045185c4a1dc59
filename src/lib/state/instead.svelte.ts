import type { CommandBody } from '#lib/domain/commands.ts';
import { dayAt } from '#lib/domain/days.ts';
import type { OutboxEntry } from '#lib/domain/outbox.ts';
import type { Village } from '#lib/domain/village.ts';
import { whenOf, type When } from '#lib/domain/when.ts';
import { alternatives, type Alternatives } from '#lib/offline/alternatives.ts';

const day = (value: unknown) => (typeof value === 'string' ? value : '');

/** What somebody who came too late can have instead. */
export class Instead {
	/** What this device knows of it; null while that is nothing. */
	found = $state.raw<Alternatives | null>(null);
	/** The time nearest to the one asked for. */
	nearest = $state.raw<When | null>(null);

	/** Looks on this device. Nothing is thrown: what is not kept is not shown. */
	async look(
		{ error }: Pick<OutboxEntry, 'error'>,
		body: CommandBody<'request_booking'>,
		village: Village
	): Promise<void> {
		const { village_id, listing_id, quantity = 1 } = body;
		const asked = { village_id, listing_id, when: whenOf(body), quantity };
		this.found = await alternatives(asked).catch(() => null);
		const days = { first: day(error?.facts.next_first_day), last: day(error?.facts.next_last_day) };
		const said = { ...days, from: null, to: null };
		// What the server said when it refused may have gone by since.
		const holds = said.first && said.last && said.first >= dayAt(village.time_zone);
		this.nearest = holds ? said : (this.found?.nearest ?? null);
	}
}
