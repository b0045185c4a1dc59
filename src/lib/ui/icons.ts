/**
 * Our own icons: 24 x 24, stroke 1.75, round ends, one path each. Named exports, so that
 * an icon nobody imports is not shipped.
 */

// The village and its map
export const iconMap = 'M9 4 3.5 6.2v13.6L9 17.6l6 2.4 5.5-2.2V4.2L15 6.4 9 4Zm0 0v13.6m6-11.2V20';
export const iconList =
	'M9 6.5h11M9 12h11M9 17.5h11M4.5 6a.5.5 0 1 0 0 1 .5.5 0 0 0 0-1ZM4.5 11.5a.5.5 0 1 0 0 1 .5.5 0 0 0 0-1ZM4.5 17a.5.5 0 1 0 0 1 .5.5 0 0 0 0-1Z';
export const iconPin =
	'M12 21.2s6.8-6 6.8-11.4a6.8 6.8 0 0 0-13.6 0c0 5.4 6.8 11.4 6.8 11.4Zm0-8.9a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5Z';
export const iconArea =
	'M4 8V5.5A1.5 1.5 0 0 1 5.5 4H8m8 0h2.5A1.5 1.5 0 0 1 20 5.5V8m0 8v2.5a1.5 1.5 0 0 1-1.5 1.5H16m-8 0H5.5A1.5 1.5 0 0 1 4 18.5V16M4 11.2v1.6m16-1.6v1.6M11.2 4h1.6m-1.6 16h1.6M9 9h6v6H9V9Z';
export const iconLocate =
	'M12 18.5a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13Zm0-16v3m0 13v3m9.5-9.5h-3m-13 0h-3M12 12h.01';
export const iconHome = 'M3.5 11 12 3.8l8.5 7.2M5.8 9.2V20h12.4V9.2M10 20v-5.5h4V20';
export const iconHall =
	'M2.8 11.5 12 4.5l9.2 7M4.8 10v10h14.4V10M10 20v-4.5a2 2 0 0 1 4 0V20M8 12.8h.01M16 12.8h.01M12 10.3h.01M12 4.5V2m0 .2h3.2';
export const iconCar =
	'M4.8 11.5 6.6 6.6A1.9 1.9 0 0 1 8.4 5.3h7.2a1.9 1.9 0 0 1 1.8 1.3l1.8 4.9M4.8 11.5h14.4a1.8 1.8 0 0 1 1.8 1.8v3.9H3v-3.9a1.8 1.8 0 0 1 1.8-1.8ZM5 17.2v2m14-2v2M6.9 14.4h.01M17.1 14.4h.01';
export const iconTool =
	'M14.6 7.2a4.6 4.6 0 0 1 5.7-3.1l-2.9 2.9.5 2.6 2.6.5 2.9-2.9a4.6 4.6 0 0 1-5.9 5.7l-7.9 7.9a2.1 2.1 0 0 1-3-3l8-8a4.6 4.6 0 0 1 0-2.6Z';
export const iconSauna =
	'M4 20.5h16M6 20.5v-4.7h12v4.7M8.2 12.6c-1.5-1.6 1.4-2.9 0-4.8s1.2-2.7.2-4.3m3.7 9.1c-1.5-1.6 1.4-2.9 0-4.8s1.2-2.7.2-4.3m3.7 9.1c-1.5-1.6 1.4-2.9 0-4.8s1.2-2.7.2-4.3';
export const iconWant =
	'M3.5 10v4.5h3.2L16 19V5.5L6.7 10H3.5Zm3.7 4.5 1.4 5h2.6l-1-3.6M19 9.3a4 4 0 0 1 0 6';
export const iconBag = 'M5 8.2h14l1 12.3H4l1-12.3Zm3.5 2.6V7.3a3.5 3.5 0 0 1 7 0v3.5';

// Moving about
export const iconBack = 'M20 12H4.5m6.3-6.3L4.5 12l6.3 6.3';
export const iconChevronLeft = 'm14.5 5.5-6.5 6.5 6.5 6.5';
export const iconChevronRight = 'm9.5 5.5 6.5 6.5-6.5 6.5';
export const iconChevronUp = 'm5.5 15 6.5-6.5 6.5 6.5';
export const iconChevronDown = 'm5.5 9 6.5 6.5L18.5 9';
export const iconClose = 'm6 6 12 12M18 6 6 18';
export const iconExternal =
	'M14 4.5h5.5V10M19.5 4.5 11 13m-1.5-7H6a1.5 1.5 0 0 0-1.5 1.5V18A1.5 1.5 0 0 0 6 19.5h10.5A1.5 1.5 0 0 0 18 18v-3.5';
export const iconSearch = 'M10.8 17.6a6.8 6.8 0 1 0 0-13.6 6.8 6.8 0 0 0 0 13.6Zm5-1.8L20.5 20.5';
export const iconFilter =
	'M3.5 7h9m5 0h3M3.5 17h3m5 0h9M15 9.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5Zm-6 10a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5Z';
export const iconRefresh =
	'M19.5 9.5A8 8 0 0 0 5.3 7.8L3.8 10m.2-5v5h5M4.5 14.5a8 8 0 0 0 14.2 1.7l1.5-2.2m-.2 5v-5h-5';
export const iconReturn = 'M8.5 4.5 4 9l4.5 4.5M4 9h10.5a5.5 5.5 0 0 1 0 11H8';

// Doing
export const iconPlus = 'M12 5v14M5 12h14';
export const iconMinus = 'M5 12h14';
export const iconCheck = 'm5 12.8 4.5 4.5L19 7.2';
export const iconEdit =
	'm4 20 1-4.2L16.3 4.5a1.8 1.8 0 0 1 2.5 0l.7.7a1.8 1.8 0 0 1 0 2.5L8.2 19 4 20Zm10.3-13.5 3.2 3.2';
export const iconTrash =
	'M4.5 6.5h15M9.5 6.2V4h5v2.2M6.2 6.5 7 20h10l.8-13.5M10.2 10.5v5.5m3.6-5.5v5.5';
export const iconPause = 'M8.5 5.5v13m7-13v13';
export const iconPlay = 'M7.5 5v14l11-7-11-7Z';
export const iconCamera =
	'M4.8 7.5h3L9.5 5h5l1.7 2.5h3a1.3 1.3 0 0 1 1.3 1.3v9.4a1.3 1.3 0 0 1-1.3 1.3H4.8a1.3 1.3 0 0 1-1.3-1.3V8.8a1.3 1.3 0 0 1 1.3-1.3ZM12 16.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7Z';
export const iconImage =
	'M5 4.5h14a1.5 1.5 0 0 1 1.5 1.5v12a1.5 1.5 0 0 1-1.5 1.5H5A1.5 1.5 0 0 1 3.5 18V6A1.5 1.5 0 0 1 5 4.5Zm-1.3 12.7 4.8-5 4 4 2.5-2.4 5.3 5M15.5 9h.01';
export const iconSend = 'M20.5 3.5 3.5 10l7 3.5 3.5 7 6.5-17Zm-10 10L14.5 9.5';
export const iconHandover =
	'M3 13.5h3.2l3.3-2.3h3.3a1.7 1.7 0 0 1 0 3.4h-2.3m1.7 0 5.6-3.3a1.7 1.7 0 0 1 1.8 2.9l-6.6 4.6H9.2l-3-1.3H3M12.2 3.5h4.6v4.6h-4.6V3.5Z';
export const iconLock =
	'M6 10.5h12a1.3 1.3 0 0 1 1.3 1.3v7.4a1.3 1.3 0 0 1-1.3 1.3H6a1.3 1.3 0 0 1-1.3-1.3v-7.4A1.3 1.3 0 0 1 6 10.5Zm2-.2V7.5a4 4 0 0 1 8 0v2.8M12 14.5v2.2';
export const iconLogout =
	'M14 4.5H6A1.5 1.5 0 0 0 4.5 6v12A1.5 1.5 0 0 0 6 19.5h8M10 12h10.5m-4-4 4 4-4 4';

// People and words
export const iconPerson =
	'M12 11.5a4 4 0 1 0 0-8 4 4 0 0 0 0 8ZM4.5 20.5c.5-3.9 3.5-6 7.5-6s7 2.1 7.5 6';
export const iconPeople =
	'M9 11.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7ZM2.5 19.5c.4-3.4 2.9-5.2 6.5-5.2s6.1 1.8 6.5 5.2M15.5 5a3.3 3.3 0 0 1 0 6.3m2.5 3.4c2 .8 3.2 2.4 3.5 4.8';
export const iconInbox =
	'M3.5 13.5 6 5.5h12l2.5 8v5a1 1 0 0 1-1 1h-15a1 1 0 0 1-1-1v-5Zm.2 0h4.8l1.2 2.5h4.6l1.2-2.5h4.8';
export const iconMessage =
	'M5 4.5h14A1.5 1.5 0 0 1 20.5 6v9.5A1.5 1.5 0 0 1 19 17h-7.5L7 20.5V17H5a1.5 1.5 0 0 1-1.5-1.5V6A1.5 1.5 0 0 1 5 4.5Zm3 4.3h8m-8 3.7h5';
export const iconPhone =
	'M5.5 3.8h3l1.7 4.4-2.2 1.6a12 12 0 0 0 5.7 5.7l1.6-2.2 4.4 1.7v3a2 2 0 0 1-2.2 2A15.5 15.5 0 0 1 3.5 6a2 2 0 0 1 2-2.2Z';

// Time and state
export const iconCalendar =
	'M5 5.5h14A1.5 1.5 0 0 1 20.5 7v12a1.5 1.5 0 0 1-1.5 1.5H5A1.5 1.5 0 0 1 3.5 19V7A1.5 1.5 0 0 1 5 5.5ZM3.7 10h16.6M8 3v4m8-4v4M8 14h.01M12 14h.01M16 14h.01M8 17.3h.01M12 17.3h.01';
export const iconClock = 'M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17Zm0-13.5v5l3.5 2';
export const iconAlert = 'M12 4 2.8 19.8h18.4L12 4Zm0 6v4.5m0 2.5h.01';
export const iconInfo = 'M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17Zm0-9.3v5m0-8.4h.01';
export const iconDone = 'M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17Zm-3.7-8.2 2.6 2.6 4.8-5.3';

// What a place is fit for
export const iconWheelchair =
	'M10 4.3h.01M10 7.5v6h5l2.8 5.5 1.7-.8M10 10h4.5M8 10.7a5 5 0 1 0 6.4 6.3';
export const iconEar =
	'M7 9.5a5 5 0 0 1 10 0c0 3.5-3.5 4-3.5 7.5a3.3 3.3 0 0 1-6 2M9.8 9.5a2.3 2.3 0 0 1 4.6 0c0 1.5-1.5 2-2 3.3';
export const iconParking =
	'M5.5 4h13A1.5 1.5 0 0 1 20 5.5v13a1.5 1.5 0 0 1-1.5 1.5h-13A1.5 1.5 0 0 1 4 18.5v-13A1.5 1.5 0 0 1 5.5 4ZM10 16.5v-9h2.8a2.8 2.8 0 0 1 0 5.6H10';
export const iconToilet =
	'M6.5 10.5V4h4.5v6.5M4.5 10.5h15c0 3.8-2.3 6.2-5.8 6.5l.8 3.5H8.3l.7-4c-2.8-.8-4.5-3-4.5-6Z';

// How the app looks
export const iconSun =
	'M12 16.2a4.2 4.2 0 1 0 0-8.4 4.2 4.2 0 0 0 0 8.4ZM12 2.5v2m0 15v2m9.5-9.5h-2m-15 0h-2m16.2-6.7-1.4 1.4M6.7 17.3l-1.4 1.4m13.4 0-1.4-1.4M6.7 6.7 5.3 5.3';
export const iconMoon = 'M20 14.3A8.3 8.3 0 0 1 9.7 4a8.3 8.3 0 1 0 10.3 10.3Z';
