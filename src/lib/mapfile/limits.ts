/** What keeps a strange file from filling a phone: bytes, or counts of things. */
export const limits = {
	/** Of an OpenStreetMap file as handed in. */
	input: 300_000_000,
	/** Of an unpacked .osm.gz, and how many times larger than packed once past `bombFloor`. */
	unpacked: 600_000_000,
	unpackedRatio: 100,
	bombFloor: 20_000_000,
	/** One XML tag, in characters. */
	markup: 65_536,
	/** The head of a PBF blob and the blob itself, as the format says. */
	blobHeader: 65_536,
	blob: 33_554_432,
	/** Strings and groups of one PBF block; numbers in one list. */
	strings: 500_000,
	list: 4_000_000,
	/** Characters of a name; OpenStreetMap itself takes 255. */
	value: 255,
	/** Members of one relation. */
	members: 200_000,
	nodes: 8_000_000,
	/** Nodes named by ways, and members of relations. */
	refs: 16_000_000,
	/** Ways, relations and nodes with tags that the map may show. */
	tagged: 1_000_000,
	/** Rings of one multipolygon near the village. */
	rings: 20_000,
	/** Tiles at the closest zoom: about 10,000 square kilometres at 65 degrees north. */
	tiles: 40_000,
	/** Of a map as the server takes it, and homes told with it. */
	published: 12_000_000,
	homes: 12_000,
	/** Of a village map file, its details, one of its folders, and one tile unpacked. */
	mapFile: 100_000_000,
	metadata: 1_000_000,
	directory: 8_000_000,
	entries: 500_000,
	tile: 4_000_000,
	/** All its folders and tiles together, unpacked. */
	mapUnpacked: 400_000_000
};
