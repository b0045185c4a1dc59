import { Readable } from 'node:stream';
import type { ReadableStream as NodeStream } from 'node:stream/web';
import { constants, createBrotliCompress, createGzip } from 'node:zlib';

const WORTH = /^(text\/|application\/(json|manifest\+json|javascript|geo\+json|xml)|image\/svg)/;

/** Compresses text on its way out; built files are compressed at build time and never come here. */
export function compressed(response: Response, request: Request): Response {
	const type = response.headers.get('content-type') ?? '';
	const length = Number(response.headers.get('content-length') ?? Infinity);
	const accepts = request.headers.get('accept-encoding') ?? '';
	const way = /\bbr\b/.test(accepts) ? 'br' : /\bgzip\b/.test(accepts) ? 'gzip' : null;
	if (
		!way ||
		!response.body ||
		length < 1000 ||
		!WORTH.test(type) ||
		response.headers.has('content-encoding')
	)
		return response;
	const engine =
		way === 'br'
			? createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })
			: createGzip({ level: 6 });
	const body = Readable.toWeb(
		Readable.fromWeb(response.body as NodeStream).pipe(engine)
	) as ReadableStream;
	const headers = new Headers(response.headers);
	headers.set('content-encoding', way);
	headers.delete('content-length');
	headers.append('vary', 'accept-encoding');
	return new Response(body, { status: response.status, statusText: response.statusText, headers });
}
