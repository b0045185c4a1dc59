import { formatBytes, formatNumber } from '#lib/i18n/format.ts';
import { m } from '#lib/i18n/messages.ts';
import type { Made } from '#lib/mapfile/building.ts';
import type { MapReport, Warning } from '#lib/mapfile/types.ts';

type Language = (typeof languages)[number];
const languages = [
	...(['sv', 'se', 'sma', 'smj', 'sje', 'smn', 'sms'] as const),
	...(['fi', 'fit', 'fkv', 'no', 'nb', 'nn', 'en'] as const)
];
const called: Record<Language, () => string> = {
	sv: m.mapmaking_language_sv,
	se: m.mapmaking_language_se,
	sma: m.mapmaking_language_sma,
	smj: m.mapmaking_language_smj,
	sje: m.mapmaking_language_sje,
	smn: m.mapmaking_language_smn,
	sms: m.mapmaking_language_sms,
	fi: m.mapmaking_language_fi,
	fit: m.mapmaking_language_fit,
	fkv: m.mapmaking_language_fkv,
	no: m.mapmaking_language_no,
	nb: m.mapmaking_language_nb,
	nn: m.mapmaking_language_nn,
	en: m.mapmaking_language_en
};

/** "120 saker har namn, 14 på nordsamiska". */
function namesFound({ name = 0, ...counts }: MapReport['namesByLanguage']): string {
	const some = languages.filter((language) => counts[language]);
	return [
		m.mapmaking_names_all({ count: name }),
		...some.map((language) =>
			m.mapmaking_names_in({
				count: formatNumber(counts[language] ?? 0),
				language: called[language]()
			})
		)
	].join(', ');
}

/** What was found, as short facts. */
export function foundFacts({ file, report }: Made): { label: string; value: string }[] {
	const size = { label: m.mapmaking_found_size(), value: formatBytes(file.size) };
	if (!report) return [size];
	const counts: [string, number][] = [
		[m.mapmaking_found_buildings(), report.buildings],
		[m.mapmaking_found_homes(), report.addresses],
		[m.mapmaking_found_roads(), report.roads],
		[m.mapmaking_found_lakes(), report.lakes],
		[m.mapmaking_found_places(), report.places]
	];
	return [
		...counts.map(([label, count]) => ({ label, value: formatNumber(count) })),
		{ label: m.mapmaking_found_names(), value: namesFound(report.namesByLanguage) },
		size
	];
}

const kinds = {
	lake: { kind: m.mapmaking_broken_lake, bare: m.mapmaking_broken_lake_bare },
	coastline: { kind: m.mapmaking_broken_coastline, bare: m.mapmaking_broken_coastline_bare },
	area: { kind: m.mapmaking_broken_area, bare: m.mapmaking_broken_area_bare }
};

/** What is not whole, by name, and what that does to the map. */
export function warningWords({ kind, name, drawn }: Warning): string {
	const what = name
		? m.mapmaking_broken_named({ name, kind: kinds[kind].kind() })
		: kinds[kind].bare();
	if (kind === 'coastline') return m.mapmaking_broken_coast({ what });
	return drawn ? m.mapmaking_broken_part({ what }) : m.mapmaking_broken_out({ what });
}

const weight = ({ kind, name }: Warning) => (kind === 'area' ? 2 : 0) + (name ? 0 : 1);

/** Water before land, what has a name before what has none. */
export const byWeight = (warnings: readonly Warning[]): Warning[] =>
	warnings.toSorted((a, b) => weight(a) - weight(b));
