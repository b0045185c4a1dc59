import type { Page } from '@playwright/test';

/** Everything that sticks out to the right of the window; empty when nothing does. */
export async function tooWide(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const wide = document.documentElement.clientWidth;
		if (document.documentElement.scrollWidth <= wide) return [];
		const out = [...document.querySelectorAll<HTMLElement>('body *')].filter(
			(one) => one.checkVisibility() && one.getBoundingClientRect().right > wide + 1
		);
		return [
			`${document.documentElement.scrollWidth} px`,
			...out
				.slice(-4)
				.map((one) => `${one.tagName}.${one.className} ${one.textContent?.trim().slice(0, 40)}`)
		];
	});
}

/** Controls smaller than they may be: 24 px, and 44 px for what a page is mainly for. Links within a sentence may be. */
export async function tooSmall(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const inText = (one: Element) => {
			const around = one.parentElement;
			const more =
				(around?.textContent ?? '').trim().length > (one.textContent ?? '').trim().length;
			return one.tagName === 'A' && getComputedStyle(one).display === 'inline' && more;
		};
		const main =
			'main [type=submit], main textarea, main select, main input:not([type=checkbox], [type=radio], [type=file]), nav:last-of-type li a';
		return [
			...document.querySelectorAll<HTMLElement>(
				'a[href], button, input, select, textarea, summary, [role=button]'
			)
		]
			.filter(
				(one) =>
					one.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
					!one.closest('[inert]') &&
					!inText(one)
			)
			.flatMap((one) => {
				const box = (one.closest('label') ?? one).getBoundingClientRect();
				const least = one.matches(main) ? 44 : 24;
				const above = getComputedStyle(one, '::before');
				const taller =
					above.position === 'absolute' && above.content !== 'none'
						? -parseFloat(above.top || '0') - parseFloat(above.bottom || '0')
						: 0;
				const [wide, high] = [box.width, box.height + Math.max(0, taller || 0)];
				if (box.right <= 0 || box.bottom <= 0 || (wide >= least - 0.5 && high >= least - 0.5))
					return [];
				return [
					`${one.tagName} "${(one.getAttribute('aria-label') ?? one.textContent ?? '').trim().slice(0, 30)}" ${Math.round(wide)}×${Math.round(high)} < ${least}`
				];
			});
	});
}

/** What is wrong with what has the keyboard: no ring around it, or hidden behind something; null when nothing is. */
export async function focusTrouble(page: Page): Promise<string | null> {
	return page.evaluate(() => {
		const one = document.activeElement;
		if (!(one instanceof HTMLElement) || one === document.body || one.matches('dialog'))
			return null;
		const name = `${one.tagName} ${one.getAttribute('type') ?? ''} "${(one.getAttribute('aria-label') ?? one.textContent ?? '').trim().slice(0, 40)}"`;
		const bearers = [
			one,
			one.parentElement,
			one.closest('label'),
			one.closest('.lift'),
			one.nextElementSibling,
			one.closest('fieldset, .control, .field')
		];
		const ring = bearers.some((bearer) => {
			if (!bearer) return false;
			const style = getComputedStyle(bearer);
			return (
				style.outlineStyle !== 'none' &&
				parseFloat(style.outlineWidth) >= 2 &&
				!/rgba\(.*, 0\)|transparent/.test(style.outlineColor)
			);
		});
		// Chromium draws the ring itself around the button inside a date.
		const inDate = one.matches('input[type=date]:not(:focus)');
		if (!ring && !inDate) return `${name} has no visible focus`;
		const box = (
			one.matches('input[type=radio], input[type=checkbox], input[type=file]')
				? (one.closest('label') ?? one)
				: one
		).getBoundingClientRect();
		const within = (x: number, y: number) => {
			const hit = document.elementFromPoint(x, y);
			return (
				hit !== null &&
				(one.contains(hit) || hit.contains(one) || one.closest('label')?.contains(hit) === true)
			);
		};
		const seen = [0.1, 0.5, 0.9].some((part) =>
			[0.2, 0.5, 0.8].some((down) =>
				within(box.left + box.width * part, box.top + box.height * down)
			)
		);
		return seen ? null : `${name} is hidden behind something`;
	});
}

/** The longest that anything takes to move, in milliseconds. */
export async function slowest(page: Page): Promise<number> {
	return page.evaluate(() => {
		const times = (list: string) =>
			list.split(',').map((one) => parseFloat(one) * (one.trim().endsWith('ms') ? 1 : 1000));
		return Math.max(
			...[...document.querySelectorAll('*')].flatMap((one) => {
				const style = getComputedStyle(one);
				return [
					...times(style.transitionDuration),
					...(style.animationName === 'none' ? [] : times(style.animationDuration))
				];
			})
		);
	});
}
