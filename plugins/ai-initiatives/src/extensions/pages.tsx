import {
  PageBlueprint,
  PluginHeaderActionBlueprint,
  SubPageBlueprint,
} from '@backstage/frontend-plugin-api';
import { rootRouteRef } from '../routes';

const aiInitiativesPage = PageBlueprint.make({
  params: { path: '/ai-initiatives', routeRef: rootRouteRef },
});

const aiInitiativesInitiativesSubPage = SubPageBlueprint.make({
  name: 'initiatives',
  params: {
    path: 'initiatives',
    title: 'Initiatives',
    loader: () =>
      import('../components/InitiativesRoutes').then(m => (
        <main>
          <m.InitiativesRoutes />
        </main>
      )),
  },
});

const aiInitiativesOverlapsSubPage = SubPageBlueprint.make({
  name: 'overlaps',
  params: {
    path: 'overlaps',
    title: 'Overlaps',
    loader: () =>
      import('../components/OverlapsRoutes').then(m => (
        <main>
          <m.OverlapsRoutes />
        </main>
      )),
  },
});

const aiInitiativesDecisionsSubPage = SubPageBlueprint.make({
  name: 'decisions',
  params: {
    path: 'decisions',
    title: 'Decisions',
    loader: () =>
      import('../components/DecisionsRoutes').then(m => (
        <main>
          <m.DecisionsRoutes />
        </main>
      )),
  },
});

const aiInitiativesReviewsSubPage = SubPageBlueprint.make({
  name: 'reviews',
  params: {
    path: 'reviews',
    title: 'Reviews',
    loader: () =>
      import('../components/ReviewsRoutes').then(m => (
        <main>
          <m.ReviewsRoutes />
        </main>
      )),
  },
});

const aiInitiativesPrinciplesSubPage = SubPageBlueprint.make({
  name: 'principles',
  params: {
    path: 'principles',
    title: 'Principles',
    loader: () =>
      import('../components/PrinciplesRoutes').then(m => (
        <main>
          <m.PrinciplesRoutes />
        </main>
      )),
  },
});

const aiInitiativesInsightsSubPage = SubPageBlueprint.make({
  name: 'insights',
  params: {
    path: 'insights',
    title: 'Insights',
    loader: () =>
      import('../components/InsightsRoutes').then(m => (
        <main>
          <m.InsightsRoutes />
        </main>
      )),
  },
});

const aiInitiativesRegisterAction = PluginHeaderActionBlueprint.make({
  name: 'register',
  params: {
    loader: () =>
      import('../components/RegisterAction').then(m => <m.RegisterAction />),
  },
});

export const pages = [
  aiInitiativesPage,
  aiInitiativesInitiativesSubPage,
  aiInitiativesOverlapsSubPage,
  aiInitiativesDecisionsSubPage,
  aiInitiativesReviewsSubPage,
  aiInitiativesPrinciplesSubPage,
  aiInitiativesInsightsSubPage,
  aiInitiativesRegisterAction,
];
