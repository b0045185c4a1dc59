/** Where a published listing's photo is. */
export const photoSrc = (id: string, size: 'small' | 'large' = 'small'): string =>
	`/photos/${id}?size=${size}`;
