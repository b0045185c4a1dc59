import { items } from './listings-items.ts';
import { lillsjoListings } from './listings-lillsjo.ts';
import { rides } from './listings-rides.ts';
import { spaces } from './listings-spaces.ts';
import { wants } from './listings-wants.ts';
import type { DemoListing } from './types.ts';

/** Every listing of both villages. */
export const listings: DemoListing[] = [
	...items,
	...spaces,
	...rides,
	...wants,
	...lillsjoListings
];
