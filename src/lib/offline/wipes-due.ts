import { storedResident } from '#lib/db/client.ts';

const KEY = 'bytorget-wipes';

function due(): string[] {
	try {
		const noted: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
		return Array.isArray(noted) ? noted.filter((one) => typeof one === 'string') : [];
	} catch {
		return [];
	}
}

function note(residents: string[]): void {
	try {
		if (residents.length > 0) localStorage.setItem(KEY, JSON.stringify(residents));
		else localStorage.removeItem(KEY);
	} catch {
		// Then only this attempt is made.
	}
}

const others = (resident: string) => due().filter((one) => one !== resident);

/** As `wipePrivate`; should it fail, or the page be closed, it is done at the next start. @throws AppError */
export async function wipeSurely(resident: string): Promise<void> {
	note([...others(resident), resident]);
	const { wipePrivate } = await import('#lib/offline/wiping.ts');
	await wipePrivate(resident);
	note(others(resident));
}

/** Takes away what could not be taken away before. Whoever has signed in again meanwhile keeps it. Nothing is thrown. */
export async function wipeOverdue(): Promise<void> {
	for (const resident of due()) {
		if (resident === storedResident()) note(others(resident));
		else await wipeSurely(resident).catch(() => undefined);
	}
}
