import { lookOf, type Mark } from './clusters.ts';
import { markName } from './map-words.ts';
import { drawCluster, drawPin, drawSpot } from './pin-parts.ts';

const isRough = (mark: Mark) =>
	mark.type === 'pin'
		? mark.card.located === 'cell'
		: mark.cards.some((card) => card.located === 'cell');

/** Where in a picture its point is: what stands at a public place stands on it, with its name below. In pixels. */
export function footOf(mark: Mark): [x: number, y: number] {
	if (mark.type !== 'pin') return [22, mark.type === 'spot' && !isRough(mark) ? 45 : 22];
	if (isRough(mark)) return [22, 20];
	// A speech bubble points with its tail.
	return lookOf(mark.card) === 'want' ? [11, 40] : [22, 42];
}

/** A mark as a button with its name and picture. @param current is it the one that is lifted? */
export function makeButton(mark: Mark, current: boolean): HTMLButtonElement {
	const button = document.createElement('button');
	button.type = 'button';
	button.setAttribute('aria-label', markName(mark));
	if (current) button.setAttribute('aria-current', 'true');
	if (mark.type === 'pin') {
		button.className = `pin tone-${lookOf(mark.card)}`;
		button.append(drawPin(mark.card));
	} else {
		button.className = isRough(mark) ? 'pin rough' : 'pin';
		button.append(mark.type === 'spot' ? drawSpot(mark.cards) : drawCluster(mark.cards));
	}
	return button;
}
