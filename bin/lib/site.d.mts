export type Site = { url: string; folder: string; stop: () => Promise<void>; kill: () => Promise<void> };
export function startSite(settings?: NodeJS.ProcessEnv, folder?: string): Promise<Site>;
