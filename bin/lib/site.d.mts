export type Site = {
	url: string;
	folder: string;
	stop: () => Promise<void>;
	kill: () => Promise<void>;
};
export function startSite(
	settings?: Record<string, string | undefined>,
	folder?: string
): Promise<Site>;
