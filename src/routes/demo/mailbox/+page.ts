import type { MailboxPage } from '#lib/domain/pages.ts';
import { pageOf } from '#lib/state/reading.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = (event) => pageOf<MailboxPage>(event);
