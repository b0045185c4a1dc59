import type { Locale } from '#lib/i18n/locale.ts';

declare global {
	namespace App {
		interface Locals {
			locale: Locale;
		}
		interface Error {
			message: string;
			id?: string;
		}
	}
}
