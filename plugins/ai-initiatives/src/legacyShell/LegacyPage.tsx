import {
  Header,
  LinkButton,
  Page,
  TabbedLayout,
} from '@backstage/core-components';
import Box from '@material-ui/core/Box';
import { DecisionsRoutes } from '../components/DecisionsRoutes';
import { InitiativesRoutes } from '../components/InitiativesRoutes';
import { InsightsRoutes } from '../components/InsightsRoutes';
import { OverlapsRoutes } from '../components/OverlapsRoutes';
import { ReviewsRoutes } from '../components/ReviewsRoutes';
import { PrinciplesRoutes } from '../components/PrinciplesRoutes';
import { useMayRegister } from '../hooks/useMayRegister';
import { useTranslation } from '../hooks/useTranslation';
import { useLinks } from '../routing';
import { LegacyRoots } from './LegacyRoots';

function Register() {
  const { t } = useTranslation();
  const links = useLinks();
  if (!useMayRegister()) {
    return null;
  }
  return (
    <LinkButton
      to={links.registerInitiative()}
      variant="contained"
      color="primary"
    >
      {t('action.registerHint')}
    </LinkButton>
  );
}

/** The page of the older frontend system: its header and tabs around our own content. */
export function LegacyPage() {
  const { t } = useTranslation();
  return (
    <LegacyRoots>
      <Page themeId="tool">
        <Header
          title={t('legacyPage.title')}
          subtitle={t('legacyPage.subtitle')}
        >
          <Box pr={3}>
            <Register />
          </Box>
        </Header>
        <TabbedLayout>
          <TabbedLayout.Route
            path="/initiatives"
            title={t('legacyPage.initiatives')}
          >
            <InitiativesRoutes />
          </TabbedLayout.Route>
          <TabbedLayout.Route path="/overlaps" title={t('legacyPage.overlaps')}>
            <OverlapsRoutes />
          </TabbedLayout.Route>
          <TabbedLayout.Route
            path="/decisions"
            title={t('legacyPage.decisions')}
          >
            <DecisionsRoutes />
          </TabbedLayout.Route>
          <TabbedLayout.Route path="/reviews" title={t('legacyPage.reviews')}>
            <ReviewsRoutes />
          </TabbedLayout.Route>
          <TabbedLayout.Route
            path="/principles"
            title={t('legacyPage.principles')}
          >
            <PrinciplesRoutes />
          </TabbedLayout.Route>
          <TabbedLayout.Route path="/insights" title={t('legacyPage.insights')}>
            <InsightsRoutes />
          </TabbedLayout.Route>
        </TabbedLayout>
      </Page>
    </LegacyRoots>
  );
}
