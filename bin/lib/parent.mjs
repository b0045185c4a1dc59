const parent = process.ppid;

/**
 * Ends this process in order when the one that started it is gone. npm runs scripts through a shell
 * that dies without passing the signal on, and would leave a server behind with its port and data.
 */
export function endWithParent() {
	if (!process.env.npm_lifecycle_event) return;
	const timer = setInterval(() => {
		if (process.ppid === parent) return;
		clearInterval(timer);
		process.kill(process.pid, 'SIGTERM');
	}, 500);
	timer.unref();
}
