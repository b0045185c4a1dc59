import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startSite } from '../../../bin/lib/site.mjs';

/** Seeds the demo village once; each worker begins with a copy. @returns throws it away */
export default async function seedOnce(): Promise<() => void> {
	const folder = mkdtempSync(join(tmpdir(), 'bytorget-seeded-'));
	const site = await startSite({}, folder);
	await site.stop();
	process.env.BYTORGET_SEEDED = folder;
	return () => rmSync(folder, { recursive: true, force: true });
}
