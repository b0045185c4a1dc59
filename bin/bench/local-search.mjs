// The phone's own search over 5,000 listings: building the index, and a query of each sort.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { inRoot, root } from '../lib/paths.mjs';
import { percentile } from './database.mjs';

const LISTINGS = 5_000;
const ROUNDS = 40;
const QUERIES = [
	...['borrmaskiner', 'slagborr', 'släp', 'släpkärror', 'grasklipare', 'tält', 'tätl', 'b', 'bo'],
	...['våffeljärn till helgen', 'betong hämtas', 'symaskn', 'kanoter paddlar', 'xyzzyq']
];
const FIRST = ['Slag', 'Is', 'Jord', 'Sticksåg', 'Släp', 'Gräs', 'Snö', 'Våffel', 'Sy', 'Högtryck'];
const LAST = [
	'borrmaskin',
	'borr',
	'klippare',
	'kärra',
	'slunga',
	'järn',
	'maskin',
	'tvätt',
	'tält'
];
const SAID =
	'hämtas hos mig fungerar bra är lätt att använda ring gärna innan stark nog för betong batteriet håller en dag ' +
	'medföljer väska sladd handskar lånas ut torr och ren lämnas tillbaka fulltankad passar stora små händer kväll helg';

/** Numbers between 0 and 1 that are the same every time. */
function dice(seed) {
	let state = seed;
	return () => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648;
}

/** Listings with bodies of forty words, of which some are met once only, as names and numbers are. */
function listings() {
	const roll = dice(7);
	const of = (list) => list[Math.floor(roll() * list.length)];
	const rare = () =>
		Array.from({ length: 4 }, () => of(['ba', 'ske', 'lin', 'vår', 'tor', 'me', 'nig', 'ö'])).join(
			''
		);
	const said = SAID.split(' ');
	return Array.from({ length: LISTINGS }, (_, n) => ({
		id: String(n),
		title: `${of(FIRST)}${of(LAST)} ${rare()}`,
		category: 'verktyg verktøy työkalut tools',
		body: Array.from({ length: 40 }, () => (roll() < 0.1 ? rare() : of(said))).join(' ')
	}));
}

async function loaded(folder) {
	await build({
		configFile: false,
		root,
		logLevel: 'error',
		build: { ssr: inRoot('src/lib/domain/text-search.ts'), outDir: folder, emptyOutDir: false },
		ssr: { noExternal: true }
	});
	return import(pathToFileURL(path.join(folder, 'text-search.js')).href);
}

function timed(work) {
	const start = performance.now();
	work();
	return performance.now() - start;
}

/** @returns {Promise<{ rows: [string, string, string][] }>} */
export async function localSearch() {
	const folder = mkdtempSync(path.join(tmpdir(), 'bytorget-bench-'));
	try {
		const { createIndex } = await loaded(folder);
		const docs = listings();
		const cold = timed(() => createIndex(docs));
		const builds = Array.from({ length: 9 }, () => timed(() => createIndex(docs)));
		const index = createIndex(docs);
		const times = Array.from({ length: ROUNDS }, () =>
			QUERIES.map((words) => timed(() => index.search(words)))
		).flat();
		const sorted = (all) => all.sort((a, b) => a - b);
		const of = (share) => percentile(sorted(times), share).toFixed(1);
		const name = LISTINGS.toLocaleString('en');
		return {
			rows: [
				[
					`the phone's search: index of ${name} listings, first / median`,
					`${cold.toFixed(0)} / ${percentile(sorted(builds), 0.5).toFixed(0)} ms`,
					'≤ 150 ms'
				],
				[
					`the phone's search over ${name} listings, p50 / p95`,
					`${of(0.5)} / ${of(0.95)} ms`,
					'≤ 10 ms'
				]
			]
		};
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}
