export * from './decisions';
export * from './divergences';
export * from './fakeInitiativesApi';
export * from './imports';
export * from './initiatives';
export * from './overlaps';
export * from './reviews';
export * from './principles';
