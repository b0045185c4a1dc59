/// <reference types="node" />
type Env = Record<string, string | undefined>;
type Settings = {
	backend: 'embedded' | 'postgres' | 'supabase';
	port: number;
	host: string;
	origin: string | undefined;
	data: string;
	demo: boolean;
};
export function readEnvironment(env: Env, options?: { demoByDefault?: boolean }): Settings;
export function serverEnvironment(env: Env, options?: { demoByDefault?: boolean }): Env;
export function withoutSettings(env?: Env): Env;
