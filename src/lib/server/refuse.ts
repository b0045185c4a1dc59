/** A refusal as both halves of the API word it: PostgREST's names beside Supabase Auth's. */
export const refuse = (status: number, code: string, headers?: Record<string, string>): Response =>
	Response.json(
		{ code, error_code: code, message: code, msg: code, details: null, hint: null },
		{ status, headers }
	);
