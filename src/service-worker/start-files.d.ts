declare module 'virtual:start-files' {
	/** Names of the files that a start at a village's square loads, in any order. */
	const files: readonly string[];
	export default files;
	/** Names of the files that only pages for who has signed in lead to. */
	export const membersFiles: readonly string[];
}
