import { standardSchemaResolver } from '@hookform/resolvers/standard-schema';
import { zodResolver } from '@hookform/resolvers/zod';
import { describe, expect, test } from 'vitest';
import { luntan } from './installed.js';

const { OrganizationSchema, SigningSchema, organizations, signings } = luntan;

const options = {
  criteriaMode: 'firstError',
  fields: {},
  shouldUseNativeValidation: false,
} as const;

describe.each([
  [
    'zodResolver',
    { organization: zodResolver(OrganizationSchema), signing: zodResolver(SigningSchema) },
  ],
  [
    'standardSchemaResolver',
    {
      organization: standardSchemaResolver(OrganizationSchema),
      signing: standardSchemaResolver(SigningSchema),
    },
  ],
])('%s of @hookform/resolvers', (_, resolvers) => {
  test('gives the values of a form that is well', async () => {
    for (const organization of organizations) {
      const result = await resolvers.organization(organization, undefined, options);
      expect(result).toEqual({ errors: {}, values: organization });
    }
  });

  test('and tells each fault at its field, those between fields too', async () => {
    const values = {
      ...structuredClone(signings.find(({ money }) => money !== undefined)),
      amountKind: undefined,
      kind: 'nothing',
    };
    const { errors } = await resolvers.signing(values as never, undefined, options);
    expect(errors).toHaveProperty('kind.message');
    const between = { ...values, kind: 'aggregate', money: undefined, amountKind: 'signed' };
    const result = await resolvers.signing(between as never, undefined, options);
    expect(Object.keys(result.errors).length).toBeGreaterThan(0);
  });
});
