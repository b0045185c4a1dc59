import { supabaseApi } from '#lib/server/api.ts';

export const fallback = supabaseApi;
