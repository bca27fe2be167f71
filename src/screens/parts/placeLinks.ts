/** Addresses of the places that are always there, for real links. The app's route.ts reads them. */
export const PLACE_LINKS = { home: '#/', bin: '#/bin', about: '#/about', library: '#/library' } as const;
