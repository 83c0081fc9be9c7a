import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { initiativeReadPermission } from 'backstage-plugin-ai-initiatives-common';
import Router from 'express-promise-router';

/**
 * What any plugin's route costs: `/floor` checks the caller, `/permission` asks
 * for one decision as well, `/row` inserts a row, and `/checked-row` does all of
 * that and reads it back, as plugins do that keep simple records. Nothing that
 * respects permissions can be faster.
 */
export default createBackendPlugin({
  pluginId: 'floor',
  register(env) {
    env.registerInit({
      deps: {
        database: coreServices.database,
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
        permissions: coreServices.permissions,
      },
      async init({ database, httpAuth, httpRouter, permissions }) {
        const knex = await database.getClient();
        if (!(await knex.schema.hasTable('row'))) {
          await knex.schema.createTable('row', table => {
            table.increments('id');
            table.text('text');
          });
        }
        const router = Router();
        router.get('/floor', async (req, res) => {
          await httpAuth.credentials(req, { allow: ['user'] });
          res.json({ items: [] });
        });
        router.get('/permission', async (req, res) => {
          const credentials = await httpAuth.credentials(req);
          const [decision] = await permissions.authorizeConditional(
            [{ permission: initiativeReadPermission }],
            { credentials },
          );
          res.json({ result: decision.result });
        });
        router.post('/row', async (req, res) => {
          await httpAuth.credentials(req, { allow: ['user'] });
          await knex('row').insert({ text: 'x'.repeat(400) });
          res.json({ status: 'ok' });
        });
        router.post('/checked-row', async (req, res) => {
          const credentials = await httpAuth.credentials(req);
          await permissions.authorizeConditional(
            [{ permission: initiativeReadPermission }],
            { credentials },
          );
          const [{ id }] = await knex('row')
            .insert({ text: 'x'.repeat(400) })
            .returning('id');
          res.json(await knex('row').where({ id }).first());
        });
        httpRouter.use(router);
      },
    });
  },
});
