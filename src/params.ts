import { defineParams } from '@sveltejs/kit/params';

export const params = defineParams({
	kind: (param) => (param === 'item' || param === 'space' || param === 'ride' ? param : undefined),
	checksum: (param) => (/^[0-9a-f]{64}$/.test(param) ? param : undefined),
	// 32 bytes that a browser made up.
	secret: (param) => (/^[A-Za-z0-9_-]{43}$/.test(param) ? param : undefined),
	id: (param) =>
		/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(param) ? param.toLowerCase() : undefined,
	slug: (param) => (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(param) ? param : undefined)
});
