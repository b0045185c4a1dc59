import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
	allowLeaflet,
	leafletConstants,
	onlyLeaflet,
	onlyOurWorkers,
	startWorker
} from '../../src/lib/map/trusted.ts';

const leaflet = new URL('../../node_modules/leaflet/src/', import.meta.url).pathname;

afterEach(() => vi.unstubAllGlobals());

describe('the default Trusted Types policy', () => {
	it('lets only the constants of Leaflet through', () => {
		for (const html of leafletConstants) expect(onlyLeaflet(html)).toBe(html);
		for (const html of ['<img src=x onerror=alert(1)>', '<svg/> ', '<svg></svg>', ' ', '&#x2B;']) {
			expect(() => onlyLeaflet(html)).toThrow(TypeError);
		}
	});

	it('lets only the addresses of workers we start ourselves through', () => {
		const Worker = vi.fn();
		vi.stubGlobal('Worker', Worker);
		expect(() => onlyOurWorkers('/_app/immutable/workers/ours.js')).toThrow(TypeError);
		startWorker('/_app/immutable/workers/ours.js');
		expect(Worker).toHaveBeenCalledWith('/_app/immutable/workers/ours.js', { type: 'module' });
		expect(onlyOurWorkers('/_app/immutable/workers/ours.js')).toBe(
			'/_app/immutable/workers/ours.js'
		);
		for (const address of ['https://evil.example/ours.js', '/photos/1', 'data:text/javascript,'])
			expect(() => onlyOurWorkers(address)).toThrow(TypeError);
	});

	it('is made once, and makes no scripts', () => {
		const createPolicy = vi.fn();
		vi.stubGlobal('trustedTypes', { defaultPolicy: null, createPolicy });
		allowLeaflet();
		expect(createPolicy).toHaveBeenCalledWith('default', {
			createHTML: onlyLeaflet,
			createScriptURL: onlyOurWorkers
		});
		vi.stubGlobal('trustedTypes', { defaultPolicy: {}, createPolicy });
		allowLeaflet();
		expect(createPolicy).toHaveBeenCalledTimes(1);
	});

	it('does without where a browser knows no Trusted Types', () => {
		vi.stubGlobal('trustedTypes', undefined);
		expect(allowLeaflet).not.toThrow();
	});

	it('knows every place where Leaflet writes HTML', () => {
		const places = readdirSync(leaflet, { recursive: true, encoding: 'utf8' })
			.filter((file) => file.endsWith('.js'))
			.flatMap((file) =>
				readFileSync(path.join(leaflet, file), 'utf8')
					.split('\n')
					.filter((line) =>
						/(inner|outer)HTML\s*=[^=]|insertAdjacentHTML|document\.write/.test(line)
					)
					.filter((line) => !line.trim().startsWith('*'))
					.map((line) => `${path.basename(file)}: ${line.trim()}`)
			)
			.sort();
		// The two of Browser.js and the empty one of DivIcon are ours; the rest belong to controls,
		// popups and tooltips, which Bytorget does not use and the policy refuses.
		expect(places).toEqual([
			"Browser.js: div.innerHTML = '<svg/>';",
			'Browser.js: div.innerHTML = \'<v:shape adj="1"/>\';',
			'Control.Attribution.js: this._container.innerHTML = prefixAndAttribs.join(\' <span aria-hidden="true">|</span> \');',
			"Control.Layers.js: name.innerHTML = ' ' + obj.name;",
			'Control.Layers.js: radioFragment.innerHTML = radioHtml;',
			'Control.Scale.js: scale.innerHTML = text;',
			'Control.Zoom.js: link.innerHTML = html;',
			"DivIcon.js: div.innerHTML = options.html !== false ? options.html : '';",
			'DivOverlay.js: node.innerHTML = content;',
			'Popup.js: closeButton.innerHTML = \'<span aria-hidden="true">&#215;</span>\';'
		]);
	});
});
