/** An error that says by its tag what went wrong, with facts to explain it; its message is the tag. */
export class TaggedError<Tag extends string> extends Error {
	readonly tag: Tag;
	readonly facts: Record<string, unknown>;
	constructor(tag: Tag, facts: Record<string, unknown> = {}, options?: ErrorOptions) {
		super(tag, options);
		this.tag = tag;
		this.facts = facts;
	}
}
