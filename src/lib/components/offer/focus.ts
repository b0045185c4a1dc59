import { tick } from 'svelte';

/** Gives the focus to a list when what had it has gone from there. @param list can be focused by script */
export async function keepFocus(list: HTMLElement | undefined): Promise<void> {
	await tick();
	if (!document.activeElement || document.activeElement === document.body) list?.focus();
}

/** Moves the focus to a field of the form, opening what it is folded into. */
export function focusField(root: ParentNode | undefined, field: string): void {
	const part = root?.querySelector<HTMLElement>(`[data-field="${field}"]`);
	if (!part) return;
	const folded = part.closest('details');
	if (folded) folded.open = true;
	const control =
		part.querySelector<HTMLElement>('[aria-invalid="true"]') ??
		part.querySelector<HTMLElement>('input:not([type="file"]), textarea, select, button');
	(control ?? part).focus();
	part.scrollIntoView({ block: 'center' });
}
