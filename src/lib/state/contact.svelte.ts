const MS_BETWEEN = 20_000;

/** Is there contact with the server? As the browser says, and as a page started without it has seen. */
export class Contact {
	/** No contact now. */
	away = $state(false);

	/** @param away the page was started without contact */
	constructor(away: boolean) {
		this.away = away;
	}

	/** Looks again when the browser says that something changed, and now and then while there is none. @returns stops */
	start(): () => void {
		const gone = () => (this.away = true);
		const timer = setInterval(() => this.away && !document.hidden && void this.look(), MS_BETWEEN);
		addEventListener('offline', gone);
		addEventListener('online', this.look);
		if (!navigator.onLine) gone();
		return () => {
			clearInterval(timer);
			removeEventListener('offline', gone);
			removeEventListener('online', this.look);
		};
	}

	/** Asks the server whether it is there. */
	look = async (): Promise<void> => {
		const answer = await fetch('/healthz', { cache: 'no-store' }).catch(() => null);
		this.away = !answer?.ok;
	};
}
