import { attend } from '#lib/mapfile/building.ts';

attend(globalThis as unknown as Parameters<typeof attend>[0]);
