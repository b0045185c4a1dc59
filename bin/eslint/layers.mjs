/**
 * The parts of src/ and what each may import. Data flows
 * domain → db → offline → state → components and routes; imports go the other way and only so.
 * A folder that is not named here may not exist: name it, and think where it belongs.
 * @type {Record<string, string[]>}
 */
export const layers = {
	domain: [],
	styles: [],
	ui: ['styles'],
	i18n: ['domain'],
	db: ['domain'],
	mapfile: ['domain'],
	map: ['domain', 'mapfile', 'i18n', 'ui', 'styles'],
	offline: ['domain', 'db'],
	state: ['domain', 'db', 'offline', 'mapfile', 'i18n'],
	components: ['domain', 'offline', 'state', 'map', 'mapfile', 'ui', 'i18n', 'styles'],
	server: ['domain', 'db', 'i18n', 'mapfile'],
	'service-worker': ['domain', 'db', 'offline'],
	routes: ['domain', 'db', 'offline', 'state', 'map', 'components', 'ui', 'i18n', 'styles'],
	'routes (server)': ['domain', 'db', 'i18n', 'mapfile', 'server']
};

/** Packages that one part keeps to itself; a package's inner paths belong to it. */
export const owners = {
	'@supabase/supabase-js': ['db', 'server'],
	leaflet: ['map'],
	'protomaps-leaflet': ['map'],
	'@mapbox/point-geometry': ['map'],
	supercluster: ['map'],
	'@maplibre/geojson-vt': ['mapfile'],
	'@maplibre/vt-pbf': ['mapfile'],
	dexie: ['offline'],
	'@supabase/lite': ['server'],
	'@electric-sql/pglite': ['server'],
	'@electric-sql/pglite-postgis': ['server'],
	nodemailer: ['server'],
	'rate-limiter-flexible': ['server'],
	sharp: ['server'],
	'ical.js': ['server'],
	'ical-generator': ['server'],
	'timezones-ical-library': ['server'],
	'ipaddr.js': ['server']
};

/** Where only these packages may be imported: the rules of the domain run anywhere. */
export const onlyPackages = {
	domain: ['zod']
};

/** Node itself is there only on the server. */
export const onNode = ['server', 'routes (server)'];
