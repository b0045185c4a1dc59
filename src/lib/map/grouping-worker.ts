import { createGroups } from './groups.ts';
import type { Answer, Told } from './grouping.ts';

type Port = {
	postMessage(answer: Answer): void;
	onmessage: ((event: MessageEvent<Told>) => void) | null;
};
const page = globalThis as unknown as Port;
let groupsIn: ReturnType<typeof createGroups> | undefined;

page.onmessage = ({ data: told }) => {
	if (told.what === 'points') groupsIn = createGroups(told.points, told.maxZoom);
	else
		page.postMessage({
			question: told.question,
			groups: groupsIn?.(told.bounds, told.zoom) ?? []
		});
};
