import svelte from 'eslint-plugin-svelte';
import { defineConfig } from 'eslint/config';
import { builtinRules } from 'eslint/use-at-your-own-risk';
import ts from 'typescript-eslint';
import { arrows, noBarrel } from './bin/eslint/arrows.mjs';

/** What @eslint/js recommends, without one more package. */
const recommended = Object.fromEntries(
	[...builtinRules]
		.filter(([, rule]) => rule.meta?.docs?.recommended)
		.map(([name]) => [name, 'error'])
);
const nodeGlobals = Object.fromEntries(
	['process', 'console', 'fetch', 'URL', 'Buffer', 'AbortSignal', 'performance']
		.concat(['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'structuredClone'])
		.concat(['TextEncoder', 'TextDecoder', 'Request', 'Response', 'Headers', 'FormData', 'Blob'])
		.concat(['crypto', 'queueMicrotask', 'setImmediate'])
		.map((name) => [name, 'readonly'])
);
const tests = ['**/*.test.ts', 'tests/**'];
const indexedDb = 'Only src/lib/offline touches IndexedDB.';

export default defineConfig(
	{
		ignores: [
			'build/',
			'.svelte-kit/',
			'.data/',
			'test-results/',
			'playwright-report/',
			'src/lib/i18n/paraglide/',
			'src/lib/db/database.types.ts',
			'**/*.generated.ts'
		]
	},
	{ rules: recommended },
	ts.configs.recommended,
	svelte.configs.recommended,
	{
		plugins: { bytorget: { rules: { arrows, 'no-barrel': noBarrel } } },
		linterOptions: { reportUnusedDisableDirectives: 'error' },
		rules: {
			// TypeScript knows which names exist.
			'no-undef': 'off',
			eqeqeq: ['error', 'always', { null: 'ignore' }],
			'no-var': 'error',
			'prefer-const': 'error',
			'no-implied-eval': 'error',
			'no-new-func': 'error',
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
			'@typescript-eslint/consistent-type-imports': [
				'error',
				{ fixStyle: 'inline-type-imports', disallowTypeAnnotations: false }
			]
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'] } },
		rules: {
			'prefer-const': 'off',
			'svelte/prefer-const': ['error', { destructuring: 'all' }],
			// The content security policy has no room for inline styles.
			'svelte/no-inline-styles': ['error', { allowTransitions: true }],
			'svelte/no-target-blank': 'error',
			'svelte/button-has-type': 'error',
			// It takes the reason after `--` for names of warnings.
			'svelte/no-unused-svelte-ignore': 'off',
			// Bytorget lives at the root of its host.
			'svelte/no-navigation-without-resolve': 'off'
		}
	},
	{
		files: ['src/**/*.{ts,svelte}'],
		rules: {
			'max-lines': ['error', { max: 240 }],
			'no-console': 'error'
		}
	},
	{
		files: ['src/**/*.{ts,svelte}'],
		ignores: tests,
		rules: {
			'bytorget/arrows': 'error',
			'no-restricted-globals': ['error', { name: 'indexedDB', message: indexedDb }],
			'no-restricted-properties': [
				'error',
				...['window', 'globalThis', 'self'].map((object) => ({
					object,
					property: 'indexedDB',
					message: indexedDb
				}))
			]
		}
	},
	{
		files: ['src/lib/offline/**'],
		rules: { 'no-restricted-globals': 'off', 'no-restricted-properties': 'off' }
	},
	{
		files: ['src/lib/**/*.{ts,svelte}'],
		rules: { 'bytorget/no-barrel': 'error' }
	},
	{
		// Where the server speaks to the person who runs it, and where it hushes others.
		files: ['src/lib/server/log.ts', 'src/lib/server/quiet.ts'],
		rules: { 'no-console': 'off' }
	},
	{
		files: ['bin/**', '*.config.{js,ts}'],
		languageOptions: { globals: nodeGlobals },
		rules: { 'no-undef': 'error' }
	}
);
