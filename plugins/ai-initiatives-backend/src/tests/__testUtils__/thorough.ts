/**
 * The leak and race suites in full, which takes a quarter of an hour, with
 * THOROUGH_TESTS=1; otherwise a sample of each.
 */
export const thorough = process.env.THOROUGH_TESTS === '1';
