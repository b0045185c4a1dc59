/** Loads this page anew, and has the worker wait longer for it than on an ordinary visit. */
export function tryAgain(): void {
	navigator.serviceWorker?.controller?.postMessage('PATIENT');
	location.reload();
}
