import { HomePageWidgetBlueprint } from '@backstage/plugin-home-react/alpha';
import { lazy } from 'react';

const WidgetCard = lazy(() =>
  import('../components/HomeWidgets').then(m => ({ default: m.WidgetCard })),
);

const componentProps = { Renderer: WidgetCard };

const layout = {
  width: { minColumns: 3, defaultColumns: 4 },
  height: { minRows: 3, defaultRows: 5 },
};

const aiInitiativesMyReviewsHomeWidget = HomePageWidgetBlueprint.make({
  name: 'my-reviews',
  params: {
    name: 'AiInitiativesMyReviews',
    title: 'My reviews',
    description: 'What you and your groups look back at next',
    layout,
    componentProps,
    components: () =>
      import('../components/HomeWidgets').then(m => ({ Content: m.MyReviews })),
  },
});

const aiInitiativesMyOverlapsHomeWidget = HomePageWidgetBlueprint.make({
  name: 'my-overlaps',
  params: {
    name: 'AiInitiativesMyOverlaps',
    title: 'My overlaps',
    description: 'Work of other teams that looks like yours and is not settled',
    layout,
    componentProps,
    components: () =>
      import('../components/HomeWidgets').then(m => ({
        Content: m.MyOverlaps,
      })),
  },
});

const aiInitiativesRecentlyDecidedHomeWidget = HomePageWidgetBlueprint.make({
  name: 'recently-decided',
  params: {
    name: 'AiInitiativesRecentlyDecided',
    title: 'Recently decided',
    description: 'Decisions that were accepted in the last 90 days',
    layout,
    componentProps,
    components: () =>
      import('../components/HomeWidgets').then(m => ({
        Content: m.RecentlyDecided,
      })),
  },
});

export const homeWidgets = [
  aiInitiativesMyReviewsHomeWidget,
  aiInitiativesMyOverlapsHomeWidget,
  aiInitiativesRecentlyDecidedHomeWidget,
];
