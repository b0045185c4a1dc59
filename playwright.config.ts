import { defineConfig } from '@playwright/test';

export default defineConfig({
	testDir: 'tests/journeys',
	globalSetup: './tests/journeys/lib/village.ts',
	fullyParallel: true,
	workers: 2,
	timeout: 60_000,
	expect: { timeout: 15_000 },
	// A machine that tests a change may be busy with something else; a second failure is a failure.
	retries: process.env.CI ? 1 : 0,
	use: {
		actionTimeout: 20_000,
		locale: 'sv-SE',
		timezoneId: 'Europe/Stockholm',
		viewport: { width: 390, height: 844 },
		hasTouch: true,
		launchOptions: {
			executablePath: process.env.CHROMIUM_PATH || '/usr/bin/chromium',
			args: [
				'--no-sandbox',
				'--disable-gpu',
				'--disable-background-networking',
				'--disable-component-update',
				'--disable-sync'
			]
		},
		trace: 'retain-on-failure'
	},
	reporter: [['list']]
});
