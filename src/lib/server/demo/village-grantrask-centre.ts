import type { LngLat } from './types.ts';

/** The village shop; everything is drawn in metres east and north of it. */
export const centre: LngLat = [19.27, 64.895];
