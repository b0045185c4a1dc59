import { keepShared } from '#lib/offline/shared.ts';

/** A photo shared from another app: kept on this device for the offer form, which is opened then. */
export async function answerShare(request: Request): Promise<Response> {
	const form = await request.formData().catch(() => new FormData());
	const photos = form
		.getAll('photo')
		.filter((part): part is File => part instanceof File && part.size > 0);
	const kept =
		photos.length > 0 &&
		(await keepShared(photos).then(
			() => true,
			() => false
		));
	return Response.redirect(kept ? '/app/go/offer?shared=1' : '/app/go/offer', 303);
}
