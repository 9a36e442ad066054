// Addresses of browser mode that both the page and the server must know.
export const LAUNCH_PATH = '/open/'
export const SESSION_PATH = '/api/session'
export const API_PATH = '/api/'
