import fc from 'fast-check';

/**
 * Every law takes fast-check from here: the same cases at every run and in every time zone, so that a commit that passes
 * passes everywhere. `VIGIE_SEED=7 npx jest --selectProjects unit` draws others: what they find is added as a case of its own.
 */
fc.configureGlobal({ seed: Number(process.env['VIGIE_SEED'] ?? 20240229) });

export { fc };
