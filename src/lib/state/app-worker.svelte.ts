import { dev, version } from '$app/env';

const PATH = '/service-worker.js';
const MS_HOUR = 3_600_000;

type Policy = { createScriptURL: (url: string) => string };
type Policies = {
	createPolicy: (name: string, rules: { createScriptURL: (url: string) => string }) => Policy;
};

/** The worker's address, as pages with Trusted Types want it; no other passes. */
function workerUrl(): string {
	const { trustedTypes } = globalThis as { trustedTypes?: Policies };
	const createScriptURL = (url: string) => {
		if (url !== PATH) throw new TypeError('Only our own worker may start');
		return url;
	};
	return (
		trustedTypes?.createPolicy('bytorget-worker', { createScriptURL }).createScriptURL(PATH) ?? PATH
	);
}

/** Which version a worker is of; null when it does not say. */
function versionOf(worker: ServiceWorker): Promise<string | null> {
	return new Promise((done) => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = ({ data }) => done(String(data));
		worker.postMessage('VERSION', [port2]);
		setTimeout(done, 2_000, null);
	});
}

/** The app's worker on this device, and whether another version of the app is ready. One a page. */
export class AppWorker {
	/** Another version is ready: this page runs it when it is loaded anew, and not before. */
	renewed = $state(false);
	#waiting: ServiceWorker | null = null;
	#registration: ServiceWorkerRegistration | undefined;
	#asked = false;
	#looked = Date.now();

	/** Registers the worker. Nothing is thrown: without one the site works as any other. @returns stops looking */
	start(): () => void {
		if (dev || !('serviceWorker' in navigator)) return () => undefined;
		void this.#register().catch(() => undefined);
		navigator.serviceWorker.addEventListener('controllerchange', this.#changed);
		document.addEventListener('visibilitychange', this.#look);
		return () => {
			navigator.serviceWorker.removeEventListener('controllerchange', this.#changed);
			document.removeEventListener('visibilitychange', this.#look);
		};
	}

	/** Loads this page anew in the version that is ready, once. */
	renew(): void {
		if (this.#asked) return;
		this.#asked = true;
		if (this.#waiting?.state === 'installed') this.#waiting.postMessage('SKIP_WAITING');
		else location.reload();
	}

	/** Somebody has signed in: what only members need is kept as well. */
	async keepForMembers(): Promise<void> {
		if (dev || !('serviceWorker' in navigator)) return;
		(await navigator.serviceWorker.ready).active?.postMessage('MEMBER');
	}

	async #register(): Promise<void> {
		const registration = await navigator.serviceWorker.register(workerUrl(), {
			updateViaCache: 'none'
		});
		this.#registration = registration;
		registration.addEventListener('updatefound', () => this.#follow(registration.installing));
		this.#follow(registration.installing);
		if (registration.waiting) await this.#ready(registration.waiting);
	}

	#follow(worker: ServiceWorker | null): void {
		worker?.addEventListener('statechange', () => {
			// The very first one waits for nobody.
			if (worker.state === 'installed' && navigator.serviceWorker.controller)
				void this.#ready(worker);
		});
	}

	async #ready(worker: ServiceWorker): Promise<void> {
		// The page came from the server in that version already: nobody needs to do anything.
		if ((await versionOf(worker)) === version) return worker.postMessage('SKIP_WAITING');
		this.#waiting = worker;
		this.renewed = true;
	}

	#changed = async (): Promise<void> => {
		if (this.#asked) return location.reload();
		const { controller } = navigator.serviceWorker;
		// Another tab asked for it; here somebody may be writing.
		const now = controller && (await versionOf(controller));
		if (now && now !== version) this.renewed = true;
	};

	#look = (): void => {
		if (document.hidden || Date.now() - this.#looked < MS_HOUR) return;
		this.#looked = Date.now();
		void this.#registration?.update().catch(() => undefined);
	};
}
