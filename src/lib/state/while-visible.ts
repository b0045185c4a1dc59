const EVERY_MS = 15_000;

/** Does something now, every 15 seconds, and when the page is seen again: only while it is visible. @returns stops it */
export function whileVisible(look: () => void): () => void {
	const seen = () => {
		if (document.visibilityState === 'visible') look();
	};
	seen();
	const timer = setInterval(seen, EVERY_MS);
	document.addEventListener('visibilitychange', seen);
	return () => {
		clearInterval(timer);
		document.removeEventListener('visibilitychange', seen);
	};
}
