/** Chromium's offer to install the app. */
type Offer = Event & { prompt: () => Promise<unknown> };

// The browser makes it once a page, early: the head of the page catches it.
const page = globalThis as { bytorgetOffer?: Offer | null };

/** Can the app be put on the home screen, and how? Browser only. */
export class Install {
	#offer = $state.raw<Offer | null>(null);
	#here = $state(false);
	#apple = $state(false);

	/** `button`: the browser asks; `apple`: by hand, in Safari's menu; `here`: this is the installed app; else null. */
	way = $derived(this.#here ? 'here' : this.#offer ? 'button' : this.#apple ? 'apple' : null);

	/** Listens for the browser's offer. @returns stops */
	start(): () => void {
		const own = navigator as Navigator & { standalone?: boolean };
		this.#here = own.standalone === true || matchMedia('(display-mode: standalone)').matches;
		// iPads say that they are Macs, and have touch.
		this.#apple =
			/iPhone|iPad|iPod/.test(navigator.userAgent) ||
			(/Macintosh/.test(navigator.userAgent) && navigator.maxTouchPoints > 1);
		this.#offer = page.bytorgetOffer ?? null;
		const offer = (event: Event) => {
			event.preventDefault();
			this.#offer = event as Offer;
		};
		const done = () => {
			this.#here = true;
			page.bytorgetOffer = null;
		};
		addEventListener('beforeinstallprompt', offer);
		addEventListener('appinstalled', done);
		return () => {
			removeEventListener('beforeinstallprompt', offer);
			removeEventListener('appinstalled', done);
		};
	}

	/** Shows the browser's own question. */
	async ask(): Promise<void> {
		await this.#offer?.prompt();
		// An offer holds once.
		page.bytorgetOffer = null;
		this.#offer = null;
	}
}
