/** A named colour pair (text and soft background) from the tokens; the class is `tone-<name>`. */
export type Tone =
	'plain' | 'pine' | 'item' | 'ride' | 'space' | 'want' | 'info' | 'good' | 'warn' | 'bad';
