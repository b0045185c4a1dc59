const listeners = new Set<() => void>();
let channel: BroadcastChannel | undefined;

function opened(): BroadcastChannel | undefined {
	if (channel || typeof BroadcastChannel === 'undefined') return channel;
	channel = new BroadcastChannel('bytorget-outbox');
	channel.onmessage = () => listeners.forEach((heard) => heard());
	return channel;
}

/** Says in every tab that the outbox has changed. */
export function tell(): void {
	opened()?.postMessage(null);
	listeners.forEach((heard) => heard());
}

/** Hears of every change of the outbox, whichever tab made it. @returns stops */
export function hear(heard: () => void): () => void {
	opened();
	listeners.add(heard);
	return () => listeners.delete(heard);
}
