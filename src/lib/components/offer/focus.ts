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
