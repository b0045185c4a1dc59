import { gardenItems } from './listings-items-garden.ts';
import { homeItems } from './listings-items-home.ts';
import { kitchenItems } from './listings-items-kitchen.ts';
import { outdoorItems } from './listings-items-outdoors.ts';
import { toolItems } from './listings-items-tools.ts';
import type { DemoListing } from './types.ts';

export const items: DemoListing[] = [
	...toolItems,
	...gardenItems,
	...outdoorItems,
	...kitchenItems,
	...homeItems
];
