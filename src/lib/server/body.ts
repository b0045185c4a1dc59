/** Bytes of one request to the API. */
export const BODY_LIMIT = 256 * 1024;
/** No command nests deeper than a handful; thousands of levels exhaust the parser's stack. */
const DEPTH_LIMIT = 40;

/**
 * A request's body as text, read no further than 256 KB whatever its header promises; the request
 * itself can still be read.
 * @returns null when it is longer
 */
export async function readBody(request: Request): Promise<string | null> {
	if (Number(request.headers.get('content-length') ?? 0) > BODY_LIMIT) return null;
	const reader = request.clone().body?.getReader();
	if (!reader) return '';
	const decoder = new TextDecoder();
	let text = '';
	for (let bytes = 0; ;) {
		const { done, value } = await reader.read();
		if (done) return text + decoder.decode();
		// What is left is not waited for: it may never end.
		if ((bytes += value.byteLength) > BODY_LIMIT) return null;
		text += decoder.decode(value, { stream: true });
	}
}

/** Does JSON nest deeper than any of ours? Brackets within strings do not count. */
export function tooDeep(json: string): boolean {
	let depth = 0;
	let quoted = false;
	for (let i = 0; i < json.length; i++) {
		const mark = json[i];
		if (quoted && mark === '\\') i++;
		else if (mark === '"') quoted = !quoted;
		else if (!quoted && (mark === '[' || mark === '{') && ++depth > DEPTH_LIMIT) return true;
		else if (!quoted && (mark === ']' || mark === '}')) depth--;
	}
	return false;
}
