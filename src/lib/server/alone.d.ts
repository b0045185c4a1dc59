/** A module with all that it imports as one text (see `bin/vite/alone.mjs`). */
declare module '*?alone' {
	const code: string;
	export default code;
}
