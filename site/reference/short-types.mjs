// Types with dozens of ids are shown by a name or by their first ids: the page of a function begins
// with what it does. What an id may be stands on the page of its list, behind the first sentence.
import * as td from 'typedoc';

const MOST = 12;
const SHOWN = 3;

const literalsOf = (types) =>
  types.every((type) => type.type === 'literal' && typeof type.value === 'string')
    ? types.map(({ value }) => value)
    : null;
const keyOf = (values) => values.toSorted().join();

/** The named types of `luntan/ids` by the values of their lists. */
function namedLists(project) {
  const ids = project.children.find(({ name }) => name === 'luntan/ids');
  const lists = new Map();
  for (const list of ids.children) {
    if (!list.kindOf(td.ReflectionKind.Variable)) continue;
    const tuple = list.type?.type === 'typeOperator' ? list.type.target : list.type;
    const values = tuple?.type === 'tuple' ? literalsOf(tuple.elements) : null;
    if (values === null || values.length <= MOST) continue;
    // FORUM_IDS has an alias ForumId, MEASURES an alias Measure: the one that is made of it.
    const alias = ids.children.find(
      ({ type }) => type?.type === 'indexedAccess' && type.objectType.queryType?.name === list.name,
    );
    lists.set(keyOf(values), { list, values, alias });
  }
  return lists;
}

/** Where a type that is made of one other has it. */
const PART = {
  array: 'elementType',
  optional: 'elementType',
  namedTupleMember: 'element',
  predicate: 'targetType',
  typeOperator: 'target',
};

/** A type with its long lists shortened, itself where it has none. */
function shorten(type, named, project) {
  if (type === undefined) return type;
  const inside = (part) => shorten(part, named, project);
  switch (type.type) {
    case 'union':
    case 'tuple': {
      const parts = type.type === 'union' ? type.types : type.elements;
      const values = parts.length > MOST ? literalsOf(parts) : null;
      if (values === null) {
        parts.forEach((part, i) => (parts[i] = inside(part)));
        return type;
      }
      const alias = named.get(keyOf(values))?.alias;
      const one =
        alias === undefined
          ? new td.UnknownType(
              `${values
                .slice(0, SHOWN)
                .map((value) => JSON.stringify(value))
                .join(' | ')} | … ${String(values.length - SHOWN)} more`,
            )
          : td.ReferenceType.createResolvedReference(alias.name, alias, project);
      return type.type === 'union' ? one : new td.ArrayType(one);
    }
    case 'intersection':
      type.types.forEach((part, i) => (type.types[i] = inside(part)));
      return type;
    case 'reference':
      type.typeArguments = type.typeArguments?.map(inside);
      return type;
    default: {
      const key = PART[type.type];
      if (key !== undefined) type[key] = inside(type[key]);
      return type;
    }
  }
}

/** Shortens every type of a project, and tells the values of a list behind its first sentence. */
export function shortenTypes(project) {
  const named = namedLists(project);
  for (const { list, values } of named.values()) {
    const shown = values.map((value) => `\`${value}\``).join(', ');
    list.comment?.summary.push({
      kind: 'text',
      text: `\n\n${String(values.length)} values: ${shown}.`,
    });
  }
  for (const reflection of Object.values(project.reflections)) {
    if ('type' in reflection && reflection.type !== undefined) {
      reflection.type = shorten(reflection.type, named, project);
    }
    if ('default' in reflection) reflection.default = shorten(reflection.default, named, project);
  }
}
