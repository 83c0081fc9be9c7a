import {
  Accordion,
  AccordionPanel,
  AccordionTrigger,
  Text,
} from '@backstage/ui';
import type { ChallengeView } from 'backstage-plugin-ai-initiatives-common';
import { type DiscussionProps, useDiscussion } from '../../hooks/useDiscussion';
import { useTranslation } from '../../hooks/useTranslation';
import { WordsForm } from '../DiscussionForms';
import { OpenChallenges } from '../OpenChallenges';
import { RecordSection } from '../RecordSection';
import { ChallengeItem } from './ChallengeItem';
import styles from './ChallengesSection.module.css';

/** From so many on, those that need nothing any more are folded away. */
const FOLDED_FROM = 3;

function Items(
  props: DiscussionProps & { readonly challenges: readonly ChallengeView[] },
) {
  const { challenges, ...page } = props;
  return challenges.length > 0 ? (
    <ul className={styles.list}>
      {challenges.map(challenge => (
        <ChallengeItem
          key={challenge.challenge.id}
          challenge={challenge}
          {...page}
        />
      ))}
    </ul>
  ) : null;
}

function Empty(props: { readonly mayChallenge: boolean }) {
  const { t } = useTranslation();
  return props.mayChallenge ? (
    <div>
      <Text as="p" weight="bold" className={styles.line}>
        {t('challenge.empty')}
      </Text>
      <Text as="p" color="secondary" className={styles.line}>
        {t('challenge.emptyHint')}
      </Text>
    </div>
  ) : (
    <Text as="p" color="secondary" className={styles.line}>
      {t('challenge.noRight')}
    </Text>
  );
}

/** What speaks against the decision, what was said to that, and room for more. */
export function ChallengesSection(props: DiscussionProps) {
  const { decision, challenges, mayChallenge } = props.view;
  const { t } = useTranslation();
  const say = useDiscussion(props);
  const isOpen = ({ challenge }: ChallengeView) => challenge.state === 'open';
  const open = challenges.filter(isOpen);
  const closed = challenges.filter(challenge => !isOpen(challenge));
  const isFolded = closed.length >= FOLDED_FROM;
  return (
    <RecordSection
      title={t('challenge.title')}
      actions={<OpenChallenges count={open.length} />}
    >
      <div className={styles.parts}>
        {challenges.length === 0 && <Empty mayChallenge={mayChallenge} />}
        <Items {...props} challenges={isFolded ? open : challenges} />
        {isFolded && (
          <Accordion>
            <AccordionTrigger
              title={t('challenge.closed', { count: closed.length })}
            />
            <AccordionPanel>
              <Items {...props} challenges={closed} />
            </AccordionPanel>
          </Accordion>
        )}
        {mayChallenge && (
          <WordsForm
            label={t('challenge.question')}
            description={t('challenge.questionHint')}
            errorTitle={t('challenge.raiseFailed')}
            sendings={[
              {
                label: t('challenge.raise'),
                send: text =>
                  say(
                    api => api.raiseChallenge({ id: decision.id, text }),
                    t('challenge.raised'),
                  ),
              },
            ]}
          />
        )}
      </div>
    </RecordSection>
  );
}
