import { listVillages } from '#lib/db/villages.ts';
import { serverDb } from '#lib/server/backend.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => ({ villages: await listVillages(await serverDb()) });
