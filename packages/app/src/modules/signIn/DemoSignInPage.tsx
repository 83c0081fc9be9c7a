import { ProxiedSignInPage } from '@backstage/core-components';
import { configApiRef, useApi } from '@backstage/frontend-plugin-api';
import type { SignInPageProps } from '@backstage/plugin-app-react';
import {
  Button,
  Card,
  CardBody,
  CardFooter,
  CardHeader,
  Container,
  Flex,
  Grid,
  Text,
} from '@backstage/ui';
import { useState } from 'react';
import { chosenPerson } from './chosenPerson';
import { forgetOnSignOut } from './forgetOnSignOut';
import { DemoPerson, readDemoPeople } from './readDemoPeople';
import { SignInProblem } from './SignInProblem';

function PersonCard(props: { person: DemoPerson; onChoose(): void }) {
  const { person, onChoose } = props;
  return (
    <Card>
      <CardHeader>
        <Text as="h2" variant="title-x-small" weight="bold">
          {person.name}
        </Text>
      </CardHeader>
      <CardBody>
        <Text as="p">{person.role}</Text>
      </CardBody>
      <CardFooter>
        <Button onPress={onChoose} aria-label={`Enter as ${person.name}`}>
          Enter as {person.name.split(' ')[0]}
        </Button>
      </CardFooter>
    </Card>
  );
}

/** Lets a visitor be one of the invented people named in the configuration. */
export function DemoSignInPage({ onSignInSuccess }: SignInPageProps) {
  const people = readDemoPeople(useApi(configApiRef));
  const [ref, setRef] = useState(chosenPerson.recall);
  const [attempt, setAttempt] = useState(1);
  const choose = (next: string | undefined) => {
    if (next) {
      chosenPerson.remember(next);
    } else {
      chosenPerson.forget();
    }
    setRef(next);
    setAttempt(1);
  };
  if (ref && people.some(person => person.ref === ref)) {
    return (
      <ProxiedSignInPage
        key={attempt}
        provider="demo"
        headers={{ 'x-demo-person': ref }}
        onSignInSuccess={identity => onSignInSuccess(forgetOnSignOut(identity))}
        ErrorComponent={({ error }) => (
          <SignInProblem
            error={error}
            attempt={attempt}
            onRetry={() => setAttempt(attempt + 1)}
            onBack={() => choose(undefined)}
          />
        )}
      />
    );
  }
  return (
    <Container>
      <Flex direction="column" gap="6" py="8">
        <Flex direction="column" gap="2">
          <Text as="h1" variant="title-medium">
            Who would you like to be?
          </Text>
          <Text as="p">
            This is a demonstration with an invented company. To switch, sign
            out under Settings.
          </Text>
        </Flex>
        <Grid.Root columns={{ initial: '1', md: '3' }} gap="4">
          {people.map(person => (
            <PersonCard
              key={person.ref}
              person={person}
              onChoose={() => choose(person.ref)}
            />
          ))}
        </Grid.Root>
        {people.length === 0 && (
          <Text as="p">
            Nobody to choose from: list people under demo.people in
            app-config.yaml, or install a sign-in page for your identity
            provider.
          </Text>
        )}
      </Flex>
    </Container>
  );
}
