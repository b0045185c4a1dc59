// Kept to syntax that very old versions of Node can read, so that they can say what is wrong.
if (Number(process.versions.node.split('.')[0]) < 18) {
	console.error(
		'Bytorget needs Node 18 or newer to start, and this is Node ' +
			process.versions.node +
			': install a newer one from https://nodejs.org and try again.'
	);
	process.exit(1);
}
