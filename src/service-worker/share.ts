import { keepShared } from '#lib/offline/shared.ts';

/** Is it plain that another site sent it? One that hides where it comes from looks like an app that shares. */
function isForeign({ referrer, headers, url }: Request): boolean {
	return [referrer, headers.get('origin') ?? ''].some(
		(from) => /^https?:/.test(from) && new URL(from).origin !== new URL(url).origin
	);
}

/**
 * Photos shared from another app: kept on this device for the offer form, which is opened then. They go
 * nowhere before somebody publishes what they stand in.
 */
export async function answerShare(request: Request): Promise<Response> {
	// What a site has its visitors send is not read.
	if (isForeign(request)) return Response.redirect('/', 303);
	const form = await request.formData().catch(() => new FormData());
	const parts = form.getAll('photo').filter((part) => typeof part === 'string' || part.size > 0);
	const photos = parts.filter((part): part is File => part instanceof File);
	const kept = await keepShared(photos).catch(() => 0);
	const words = new URLSearchParams({
		...(kept > 0 && { shared: '1' }),
		...(kept < parts.length && { left: '1' })
	});
	return Response.redirect(`/app/go/offer${words.size > 0 ? `?${words}` : ''}`, 303);
}
