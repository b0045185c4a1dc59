import type { MailboxPage } from '#lib/domain/pages.ts';
import { openPage } from '#lib/state/reading.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = (event) => openPage<MailboxPage>(event);
