export * from './decisions';
export * from './fakeInitiativesApi';
export * from './imports';
export * from './initiatives';
export * from './overlaps';
