import type { LatLng } from './bounds.ts';

export type Position = LatLng & {
	/** Metres. */
	accuracy: number;
};

/** Asks the device where it is; it asks the person. @returns null when it may not or cannot say */
export function askPosition(): Promise<Position | null> {
	return new Promise((done) => {
		if (!('geolocation' in navigator)) return done(null);
		navigator.geolocation.getCurrentPosition(
			({ coords }) =>
				done({ lat: coords.latitude, lng: coords.longitude, accuracy: coords.accuracy }),
			() => done(null),
			{ enableHighAccuracy: true, timeout: 15_000, maximumAge: 60_000 }
		);
	});
}
