const sv =
	'björk gran tall älv sjö myr fjäll berg ås vik udde holme bäck fors strand skog hjortron blåbär lingon kantarell ren älg räv hare järv varg björn lodjur ripa tjäder orre uggla svan trana lom korp skata mes sik röding harr gädda abborre lax öring snö is frost dimma regn sol måne stjärna norrsken vind åska kåta lada stuga bastu brygga båt åra nät spö skida pulka spark yxa såg kniv kåsa kaffe bröd ost smör mjölk honung sill palt våffla messmör pannkaka ärtsoppa ull vante mössa halsduk sko stövel lykta ljus eld ved rök kol sten sand lera gräs hö korn havre potatis rova lök kål häst ko get får höna katt hund bi fjäril myra spindel tupp lamm kalv föl ungdom bord stol skåp dörr fönster tak trappa'.split(
		' '
	);
const en =
	'birch spruce pine river lake marsh fell hill ridge bay point islet brook rapid shore forest cloudberry blueberry lingonberry chanterelle reindeer moose fox hare wolverine wolf bear lynx grouse capercaillie blackcock owl swan crane loon raven magpie tit whitefish char grayling pike perch salmon trout snow ice frost fog rain sun moon star aurora wind thunder hut barn cabin sauna jetty boat oar net rod ski sledge kicksled axe saw knife cup coffee bread cheese butter milk honey herring dumpling waffle whey pancake soup wool mitten hat scarf shoe boot lantern candle fire wood smoke coal stone sand clay grass hay barley oats potato turnip onion cabbage horse cow goat sheep hen cat dog bee butterfly ant spider rooster lamb calf foal youth table chair cupboard door window roof stairs'.split(
		' '
	);

/** Languages that have a word list of 128 words. */
export const lists: Record<string, readonly string[]> = { sv, en };

/**
 * The three words both phones show, for handing over (`out`) or giving back (`in`). Always in the
 * village's language, so that two people with different languages still see the same.
 * @param code six numbers from 0 to 127
 */
export function wordsOf(
	code: readonly number[],
	direction: 'out' | 'in',
	villageLanguage: string
): string[] {
	const list = lists[villageLanguage] ?? sv;
	return code
		.slice(direction === 'out' ? 0 : 3, direction === 'out' ? 3 : 6)
		.map((index) => list[index % list.length] ?? '');
}
