const words = {
	read: 'Reading',
	assemble: 'Putting lakes and forests together',
	tiles: 'Drawing tiles',
	write: 'Writing'
};

/**
 * Says how far a build has come: on a terminal in one line that changes, else a line a phase.
 * @param {NodeJS.WriteStream} out
 */
export function progress(out) {
	let last = '';
	return {
		/** @param {{ phase: keyof typeof words, part: number }} now */
		onprogress({ phase, part }) {
			const percent = out.isTTY && Number.isFinite(part) ? ` ${Math.floor(part * 100)} %` : '';
			const line = `${words[phase]} …${percent}`;
			if (line === last) return;
			last = line;
			out.write(out.isTTY ? `\r\x1b[K${line}` : `${line}\n`);
		},
		/** Leaves the terminal at the beginning of an empty line. */
		done() {
			if (out.isTTY && last) out.write('\r\x1b[K');
		}
	};
}
