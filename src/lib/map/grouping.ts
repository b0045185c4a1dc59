import type { Bounds, LatLng } from './bounds.ts';
import type { Group } from './groups.ts';

/** What the page tells the worker that groups: points once, then one question after another. */
export type Told =
	| { what: 'points'; points: LatLng[]; maxZoom: number }
	| { what: 'view'; question: number; bounds: Bounds; zoom: number };

/** What it answers. */
export type Answer = { question: number; groups: Group[] };
