/**
 * What other backend packages may touch of the AI Initiatives plugin.
 *
 * @packageDocumentation
 */
export * from './initiativesServiceRef';
export * from './permissionRules';
export * from './recordFilter';
export * from './seedExtensionPoint';
