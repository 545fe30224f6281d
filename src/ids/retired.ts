/** Retired ids and the ids that took their place, or that tell the fact now. An id is never reused. */
export const RETIRED_IDS: Readonly<Record<string, string>> = Object.freeze({
  // One signing, told by its platform in one text and as a memorandum in another.
  'zgc-forum-2024-mranti-platform-signing': 'mranti-zgc-memorandum-2024',
  // Figures that now stand in the description of what they speak of.
  'beijing-doubled-indicators': 'beijing-international-innovation-centre',
  'beijing-hong-kong-cooperation-conference-4-areas': 'beijing-hong-kong-cooperation-conference-4',
  'beijing-hong-kong-cooperation-conference-5-areas': 'beijing-hong-kong-cooperation-conference-5',
  'beijing-hong-kong-symposium-28-signed-fields': 'beijing-hong-kong-symposium-28-signings',
  'beijing-nature-index-rank': 'beijing-nature-index-years',
  'beijing-taiwan-forum-19-special-events': 'beijing-taiwan-forum-19',
  'daxing-airport-bonded-zone-phase-1-area': 'daxing-airport-bonded-zone',
  'iasp-world-conference-42-plenaries': 'iasp-world-conference-42',
  'mranti-zgc-memorandum-2024-fields': 'mranti-zgc-memorandum-2024',
  'yizhuang-bonded-zone-phase-1-floor-area': 'yizhuang-bonded-zone',
  'zgc-14th-five-year-plan-tasks': 'zgc-14th-five-year-plan',
  'zgc-comprehensive-bonded-zone-floor-area': 'zgc-comprehensive-bonded-zone',
  'zgc-fengtai-park-blocks': 'zgc-fengtai-park',
  'zgc-forum-2010-roundtables': 'zgc-forum-2010',
  'zgc-forum-2024-competition-overseas-divisions': 'zgc-frontier-competition-2024',
  'zgc-forum-2024-parallel-forums-planned': 'zgc-forum-2024',
  'zgc-forum-2024-research-result-groups': 'zgc-forum-2024-research-results-release',
  'zgc-forum-2024-separately-planned-cities': 'zgc-forum-2024-provinces',
  'zgc-forum-2024-strands': 'zgc-forum-2024',
  'zgc-forum-2025-science-parks-forum-ministry-proposals': 'zgc-forum-2025-science-parks-forum',
  'zgc-forum-congratulations': 'zgc-forum',
  'zgc-forum-held-2023': 'zgc-forum',
  'zgc-frontier-competition-2023-divisions': 'zgc-frontier-competition-2023',
  'zgc-frontier-competition-2023-fields': 'zgc-frontier-competition-2023',
  'zgc-industrial-internet-park-floor-area': 'zgc-industrial-internet-park',
  'zgc-industrial-internet-park-land-area': 'zgc-industrial-internet-park',
  'zgc-industrial-internet-park-phase-1-floor-area': 'zgc-industrial-internet-park',
  'zgc-industrial-internet-park-phase-2-floor-area': 'zgc-industrial-internet-park',
  'zgc-industrial-internet-park-pilot-area': 'zgc-industrial-internet-park',
  'zgc-life-science-park-initial-area': 'zgc-life-science-park',
  'zgc-science-city-hong-kong-acceleration-actions': 'zgc-science-city-hong-kong-acceleration',
  'zhongguancun-characteristic-parks-branch-parks': 'zhongguancun-characteristic-parks',
});

/**
 * The id that took the place of a retired one.
 *
 * @param id - any string
 * @returns the successor, or `undefined` for an id that was not retired
 * @example
 * redirectOf('zgc-forum-2024') // undefined
 */
export function redirectOf(id: string): string | undefined {
  return typeof id === 'string' && Object.keys(RETIRED_IDS).includes(id)
    ? RETIRED_IDS[id]
    : undefined;
}
