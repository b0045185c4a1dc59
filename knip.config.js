/**
 * Two rules: what nobody else imports is not exported, and (with `--production`) nothing stands in
 * src or bin that only tests use.
 * @param {{ production?: boolean }} options
 */
export default ({ production }) => ({
	entry: [
		'src/routes/**/*.{ts,svelte}!',
		'src/hooks.*.ts!',
		'src/params.ts!',
		'bin/*.mjs!',
		'bin/bench/*.mjs!',
		'bin/vite/*.mjs!',
		'*.config.{js,ts}!',
		'tests/**/*.ts'
	],
	project: ['src/**/*.{ts,svelte}!', 'bin/**/*.mjs!', 'tests/**/*.ts'],
	ignore: ['src/lib/db/database.types.ts'],
	// The build puts it into every message (see vite.config.ts); eslint is no production.
	ignoreFiles: ['src/lib/i18n/in-either.ts', ...(production ? ['bin/eslint/*.mjs'] : [])],
	// Started as programs, or named in project.inlang.
	ignoreDependencies: [
		'@inlang/paraglide-js',
		'@inlang/plugin-message-format',
		'supabase',
		'svelte-check'
	],
	ignoreExportsUsedInFile: Boolean(production),
	...(production && { include: ['files', 'exports', 'types'] })
});
