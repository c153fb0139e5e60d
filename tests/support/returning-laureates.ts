import { appendFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generateContent } from '../../src/generate/generate.js';

/**
 * Generated content, and what it is too small to hold: laureates that come back in the next edition at another level,
 * and places with coordinates. Fictional like the rest.
 */
export async function writeReturningLaureates(folder: string): Promise<void> {
  await generateContent({ awards: 120, articles: 12, seed: 1, folder });
  await writeFile(
    join(folder, 'tables', 'revenants.csv'),
    [
      'insee,commune,lucioles,annee',
      '78138,Chanteloup-les-Vignes,2,2024',
      '78138,Chanteloup-les-Vignes,4,2025',
      '29232,Quimper,3,2024',
      '29232,Quimper,1,2025',
      '44109,Nantes,5,2024',
      '44109,Nantes,5,2025',
      '97411,Saint-Denis,3,2025',
      '',
    ].join('\n'),
  );
  await writeFile(
    join(folder, 'tables', 'lieux.csv'),
    [
      'nom,insee,commune,annee,latitude,longitude',
      'Verger du Phare,29232,Quimper,2024,47.9959,-4.0979',
      'Verger des Quais,44109,Nantes,2024,47.2184,-1.5536',
      'Verger du Volcan,97411,Saint-Denis,2024,-20.8789,55.4481',
      '',
    ].join('\n'),
  );
  await appendFile(
    join(folder, 'palmares.yaml'),
    [
      '  - { file: tables/revenants.csv, label: territoires-lucioles, columns: { level: lucioles } }',
      '  - { file: tables/lieux.csv, label: verger-partage-d-exception, recipient: place, columns: { recipient: nom } }',
      '',
    ].join('\n'),
  );
}
